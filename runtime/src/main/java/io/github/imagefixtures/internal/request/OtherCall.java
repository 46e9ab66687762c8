package io.github.imagefixtures.internal.request;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call of the Images API that Image Fixtures does not serve. */
public enum OtherCall {
  /** Lists the images of an account. */
  LIST("List images", "GET v[12]/?", "{\"images\": []}"),
  /** Uploads an image. */
  UPLOAD(
      "Upload an image",
      "POST v1/?",
      """
      {
        "id": "2cdc28f0-017a-49c4-9ed7-87056c83901f",
        "filename": "image.jpeg",
        "meta": {},
        "requireSignedURLs": false,
        "uploaded": "2014-01-02T02:20:00.123Z",
        "variants": ["https://imagedelivery.net/MTt4OTd0b0w5aj/2cdc28f0-017a-49c4-9ed7-87056c83901f/public"]
      }"""),
  /** Creates a URL to which a client without credentials uploads an image. */
  DIRECT_UPLOAD(
      "Create a direct upload URL",
      "POST v2/direct_upload/?",
      """
      {
        "id": "2cdc28f0-017a-49c4-9ed7-87056c83901f",
        "uploadURL": "https://upload.imagedelivery.net/MTt4OTd0b0w5aj/2cdc28f0-017a-49c4-9ed7-87056c83901f"
      }"""),
  /** Returns the number of images and the limit of the account. */
  USAGE(
      "Get usage statistics",
      "GET v1/stats/?",
      "{\"count\": {\"current\": 1000, \"allowed\": 100000}}"),
  /** Lists, creates or deletes the keys that sign URLs. */
  KEYS("List, create or delete signing keys", "\\w+ v1/keys(?:/.*)?", "{\"keys\": []}"),
  /** Lists the variants of an account. */
  VARIANTS("List variants", "GET v1/variants/?", "{\"variants\": {}}"),
  /** Creates, reads, updates or deletes a variant. */
  VARIANT(
      "Create, get, update or delete a variant",
      "\\w+ v1/variants(?:/.*)?",
      """
      {
        "variant": {
          "id": "hero",
          "options": {"fit": "scale-down", "metadata": "none", "width": 1366, "height": 768},
          "neverRequireSignedURLs": true
        }
      }"""),
  /** Returns the bytes of the uploaded image. */
  ORIGINAL("Get the original image", "GET v1/.+/blob", ""),
  /** Deletes an image. */
  DELETE("Delete an image", "DELETE v1/.+", "{}");

  private static final Pattern IMAGES =
      Pattern.compile("(?:/client/v4)?/accounts/[^/]+/images/(v.*)");

  private final String title;
  private final Pattern form;
  private final String result;

  OtherCall(String title, String form, String result) {
    this.title = title;
    this.form = Pattern.compile(form);
    this.result = result;
  }

  /**
   * Returns the call that a request makes; empty if the API has no such call, or the fixture serves
   * it.
   *
   * @param path the path as it was sent, without its query
   */
  public static Optional<OtherCall> of(String method, String path) {
    Matcher images = IMAGES.matcher(path);
    if (!images.matches()) {
      return Optional.empty();
    }
    String call = method + " " + images.group(1);
    return Arrays.stream(values()).filter(other -> other.form.matcher(call).matches()).findFirst();
  }

  /** Returns the name of the call in the documentation of the API. */
  public String title() {
    return title;
  }

  /** Returns an example of the {@code result} of its success envelope; empty if it has none. */
  public Optional<String> result() {
    return Optional.of(result).filter(json -> !json.isEmpty());
  }
}
