package io.github.imagefixtures.matchers;

import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.matching.AbsentMatcher;
import io.github.imagefixtures.internal.matching.BodyPath;
import io.github.imagefixtures.internal.matching.JsonMatcher;
import io.github.imagefixtures.internal.matching.MetadataValueMatcher;
import io.github.imagefixtures.internal.matching.ValueMatcher;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.rules.UpdateProperties;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hamcrest.Matcher;
import org.hamcrest.core.DescribedAs;
import org.hamcrest.core.Is;
import org.jspecify.annotations.Nullable;

/**
 * Hamcrest matchers for the body of an update; {@link RequestMatchers} has matchers for its other
 * parts.
 *
 * <p>A path in {@code metadata} consists of keys separated by dots, such as {@code author.name}.
 * Keys that contain dots are found too: {@code a.b} is the value of {@code b} in {@code a} or, if
 * there is none, that of the key {@code a.b}. Quotation marks around a key make all keys of the
 * path exact: {@code "a.b"} is only the one key, and {@code "a".b} is only the nested one. A quoted
 * key is a JSON string.
 *
 * <p>The matchers are immutable. They do not match null, objects of other types, or a request whose
 * body is not a JSON object. Their mismatch descriptions distinguish absent, null and wrong values.
 * All methods throw {@link NullPointerException} if an argument is null; the message suggests an
 * alternative.
 */
public final class UpdateImageMatchers {
  private static final String NULL_METADATA =
      "%s: use sendsNull(\"metadata\") to expect JSON null, or leavesMetadataUnchanged() to expect"
          + " no metadata";
  private static final String NULL_CREATOR =
      "%s: use sendsNull(\"creator\") to expect JSON null, or leavesCreatorUnchanged() to expect no"
          + " creator";
  private static final String NULL_VALUE =
      "%s: use nullValue() to expect JSON null, or metadataWithout(..) to expect no value";

  private UpdateImageMatchers() {}

  /** Matches a request that sends {@code requireSignedURLs} with this value. */
  public static Matcher<UpdateImageRequest> requireSignedURLs(boolean required) {
    return JsonMatcher.equalTo(BodyPath.ACCESS, required);
  }

  /** Matches a request that does not send {@code requireSignedURLs}. */
  public static Matcher<UpdateImageRequest> leavesAccessUnchanged() {
    return new AbsentMatcher(BodyPath.ACCESS);
  }

  /**
   * Matches a request that sends a {@code metadata} object that the matcher accepts. Values have
   * the types of {@link UpdateImageRequest#properties()}.
   */
  public static Matcher<UpdateImageRequest> metadata(
      Matcher<? super Map<String, @Nullable Object>> matcher) {
    Objects.requireNonNull(matcher, String.format(Locale.ROOT, NULL_METADATA, "matcher"));
    return new ValueMatcher(BodyPath.METADATA, Map.class, matcher);
  }

  /**
   * Matches a request that sends exactly this {@code metadata}. The order of keys is ignored, and
   * numbers are compared by their numeric value: {@code 3} equals {@code 3.0}.
   *
   * @param json the text of a JSON object
   * @throws IllegalArgumentException if the text is not a JSON object
   */
  public static Matcher<UpdateImageRequest> metadataEqualTo(String json) {
    return metadataEqualTo(object(json));
  }

  /**
   * Matches a request that sends exactly this {@code metadata}, compared as JSON: an {@code
   * Integer} equals a {@code Long} of the same value.
   *
   * @throws IllegalArgumentException if JSON cannot represent a value
   */
  public static Matcher<UpdateImageRequest> metadataEqualTo(
      Map<String, ? extends @Nullable Object> metadata) {
    Objects.requireNonNull(metadata, String.format(Locale.ROOT, NULL_METADATA, "metadata"));
    return JsonMatcher.equalTo(BodyPath.METADATA, metadata);
  }

  /**
   * Matches a request that sends at least this {@code metadata}. Objects may have additional keys
   * at every level; arrays may not have additional items.
   *
   * @param json the text of a JSON object
   * @throws IllegalArgumentException if the text is not a JSON object
   */
  public static Matcher<UpdateImageRequest> metadataContaining(String json) {
    return metadataContaining(object(json));
  }

  /**
   * Matches a request that sends at least this {@code metadata}, compared as JSON.
   *
   * @throws IllegalArgumentException if JSON cannot represent a value
   */
  public static Matcher<UpdateImageRequest> metadataContaining(
      Map<String, ? extends @Nullable Object> metadata) {
    Objects.requireNonNull(metadata, String.format(Locale.ROOT, NULL_METADATA, "metadata"));
    return JsonMatcher.containing(BodyPath.METADATA, metadata);
  }

  /**
   * Matches a request that sends this value in its {@code metadata}, compared as JSON. A response
   * can also return the value, as in {@code succeedsWith(metadataValue("views", 3))}.
   *
   * @param path a path as described above, such as {@code author.name}
   * @param value a string, a number, a boolean, a list or a map
   * @throws IllegalArgumentException if JSON cannot represent the value, or a key is empty
   */
  public static MetadataValue metadataValue(String path, Object value) {
    Objects.requireNonNull(value, String.format(Locale.ROOT, NULL_VALUE, "value"));
    return new MetadataValueMatcher(BodyPath.inMetadata(path), value);
  }

  /**
   * Matches a request that sends JSON null for this key of its {@code metadata}. A response can
   * also return it.
   *
   * @param path a path as described above, such as {@code author.name}
   * @throws IllegalArgumentException if a key is empty
   */
  public static MetadataValue metadataNull(String path) {
    return new MetadataValueMatcher(BodyPath.inMetadata(path), null);
  }

  /**
   * Matches a request that sends a value in its {@code metadata} that the matcher accepts. Whole
   * numbers are {@code Long}, other numbers are {@code Double}, and JSON null is null.
   *
   * @param path a path as described above, such as {@code author.name}
   * @throws IllegalArgumentException if a key is empty
   */
  public static Matcher<UpdateImageRequest> metadataValue(String path, Matcher<?> matcher) {
    Objects.requireNonNull(matcher, String.format(Locale.ROOT, NULL_VALUE, "matcher"));
    return new ValueMatcher(BodyPath.inMetadata(path), Object.class, matcher);
  }

  /**
   * Matches a request that sends {@code metadata} without this key, which removes the key.
   *
   * @param path a path as described above, such as {@code author.name}
   * @throws IllegalArgumentException if a key is empty
   */
  public static Matcher<UpdateImageRequest> metadataWithout(String path) {
    return new AbsentMatcher(BodyPath.inMetadata(path));
  }

  /** Matches a request that does not send {@code metadata}. */
  public static Matcher<UpdateImageRequest> leavesMetadataUnchanged() {
    return new AbsentMatcher(BodyPath.METADATA);
  }

  /** Matches a request that sends {@code {}} as {@code metadata}, which removes all keys. */
  public static Matcher<UpdateImageRequest> clearsMetadata() {
    return JsonMatcher.equalTo(BodyPath.METADATA, Map.of());
  }

  /**
   * Matches a request that sends this {@code creator}. The property is specified by later versions
   * of the reference.
   */
  public static Matcher<UpdateImageRequest> creator(String creator) {
    Objects.requireNonNull(creator, String.format(Locale.ROOT, NULL_CREATOR, "creator"));
    return creator(Is.is(creator));
  }

  /** Matches a request that sends a {@code creator} that the matcher accepts. */
  public static Matcher<UpdateImageRequest> creator(Matcher<? super String> matcher) {
    Objects.requireNonNull(matcher, String.format(Locale.ROOT, NULL_CREATOR, "matcher"));
    return new ValueMatcher(BodyPath.CREATOR, String.class, matcher);
  }

  /** Matches a request that does not send {@code creator}. */
  public static Matcher<UpdateImageRequest> leavesCreatorUnchanged() {
    return new AbsentMatcher(BodyPath.CREATOR);
  }

  /**
   * Matches a request that sends JSON null for a property. A request that does not send the
   * property does not match.
   *
   * @param property {@code requireSignedURLs}, {@code metadata} or {@code creator}
   * @throws IllegalArgumentException if the property has another name
   */
  public static Matcher<UpdateImageRequest> sendsNull(String property) {
    Objects.requireNonNull(property, "property");
    if (!UpdateProperties.KNOWN.contains(property)) {
      throw new IllegalArgumentException(
          "Unknown property \""
              + property
              + "\". The properties of an update are "
              + String.join(", ", UpdateProperties.KNOWN)
              + "."
              + UpdateProperties.suggestionFor(property)
                  .map(known -> " Did you mean \"" + known + "\"?")
                  .orElse(""));
    }
    return JsonMatcher.equalTo(new BodyPath(List.of(property)), null);
  }

  /** Matches a request with the body {@code {}}, which changes nothing. */
  public static Matcher<UpdateImageRequest> emptyUpdate() {
    return new ValueMatcher(
        BodyPath.BODY, Map.class, DescribedAs.describedAs("is {}", Is.is(Map.of())));
  }

  /**
   * Matches the JSON text of a body that was captured in another way: by a mock, by another server,
   * or in a log. Only matchers for the body can match it.
   */
  public static Matcher<String> updateBody(Matcher<? super UpdateImageRequest> matcher) {
    return new UpdateBodyMatcher<>(
        String.class, ReceivedUpdate::ofBody, Objects.requireNonNull(matcher, "matcher"));
  }

  /** Matches the bytes of a body that was captured in another way: JSON text in UTF-8. */
  public static Matcher<byte[]> updateBodyBytes(Matcher<? super UpdateImageRequest> matcher) {
    return new UpdateBodyMatcher<>(
        byte[].class, ReceivedUpdate::ofBody, Objects.requireNonNull(matcher, "matcher"));
  }

  private static Map<String, @Nullable Object> object(String json) {
    Objects.requireNonNull(json, String.format(Locale.ROOT, NULL_METADATA, "json"));
    try {
      JsonValue value = JsonReader.parse(json);
      if (value instanceof JsonObject object) {
        return object.toJava();
      }
      throw new IllegalArgumentException(
          "The expected metadata must be a JSON object, but is "
              + JsonTypeName.of(value)
              + ": "
              + json);
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException(
          "The expected metadata is not valid JSON: " + e.getMessage() + ": " + json, e);
    }
  }
}
