package io.github.imagefixtures.matchers;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.AcceptedMatcher;
import io.github.imagefixtures.internal.matching.CredentialsMatcher;
import io.github.imagefixtures.internal.matching.RequestPartMatcher;
import io.github.imagefixtures.internal.request.RequestCredentials;
import io.github.imagefixtures.internal.request.RequestCredentials.Form;
import java.util.Objects;
import org.hamcrest.Matcher;
import org.hamcrest.core.Is;

/**
 * Hamcrest matchers for the parts of an update other than its body: credentials, headers, path and
 * response.
 *
 * <p>The matchers are immutable. They do not match null or objects of other types. Messages never
 * contain credentials, not even expected ones. All methods throw {@link NullPointerException} if an
 * argument is null.
 */
public final class RequestMatchers {
  private RequestMatchers() {}

  /** Matches a request with {@code Authorization: Bearer} and any token. */
  public static Matcher<UpdateImageRequest> sentWithToken() {
    return new CredentialsMatcher(Form.TOKEN);
  }

  /** Matches a request with {@code Authorization: Bearer} and this token. */
  public static Matcher<UpdateImageRequest> sentWithToken(String token) {
    return new CredentialsMatcher(RequestCredentials.token(Objects.requireNonNull(token, "token")));
  }

  /** Matches a request with {@code X-Auth-Email} and {@code X-Auth-Key}, and without a token. */
  public static Matcher<UpdateImageRequest> sentWithKey() {
    return new CredentialsMatcher(Form.KEY);
  }

  /** Matches a request with this {@code X-Auth-Email} and {@code X-Auth-Key}, without a token. */
  public static Matcher<UpdateImageRequest> sentWithKey(String email, String key) {
    return new CredentialsMatcher(
        RequestCredentials.key(
            Objects.requireNonNull(email, "email"), Objects.requireNonNull(key, "key")));
  }

  /**
   * Matches a request without {@code Authorization}, {@code X-Auth-Email} and {@code X-Auth-Key}.
   */
  public static Matcher<UpdateImageRequest> sentWithoutCredentials() {
    return new CredentialsMatcher(Form.NONE);
  }

  /**
   * Matches a request with a header whose first value the matcher accepts.
   *
   * @param name the name of the header; its case is ignored
   */
  public static Matcher<UpdateImageRequest> header(String name, Matcher<? super String> matcher) {
    return RequestPartMatcher.header(
        Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(matcher, "matcher: use withoutHeader(..) to expect no such header"));
  }

  /**
   * Matches a request without a header.
   *
   * @param name the name of the header; its case is ignored
   */
  public static Matcher<UpdateImageRequest> withoutHeader(String name) {
    return RequestPartMatcher.header(Objects.requireNonNull(name, "name"), null);
  }

  /**
   * Matches a request with a content type, ignoring its parameters.
   *
   * @param mediaType the media type, such as {@code application/json}; its case is ignored
   */
  public static Matcher<UpdateImageRequest> contentType(String mediaType) {
    return RequestPartMatcher.contentType(
        Objects.requireNonNull(
            mediaType, "mediaType: use withoutHeader(\"Content-Type\") to expect no content type"));
  }

  /**
   * Matches an update that the API accepted: it was applied, and its response reports success. Use
   * it to verify updates. A stubbing cannot use it, because it matches before there is a response.
   */
  public static Matcher<UpdateImageRequest> accepted() {
    return AcceptedMatcher.INSTANCE;
  }

  /** Matches a request whose path names the image with this id. */
  public static Matcher<UpdateImageRequest> forImage(String id) {
    return forImage(Is.is(Objects.requireNonNull(id, "id")));
  }

  /** Matches a request whose path names an image whose percent-decoded id the matcher accepts. */
  public static Matcher<UpdateImageRequest> forImage(Matcher<? super String> id) {
    return RequestPartMatcher.image(Objects.requireNonNull(id, "id"));
  }

  /** Matches a request whose path names the account with this id. */
  public static Matcher<UpdateImageRequest> forAccount(String id) {
    return RequestPartMatcher.account(Is.is(Objects.requireNonNull(id, "id")));
  }
}
