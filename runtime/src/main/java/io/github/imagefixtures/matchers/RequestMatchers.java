package io.github.imagefixtures.matchers;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.CredentialsMatcher;
import io.github.imagefixtures.internal.matching.RequestPartMatcher;
import io.github.imagefixtures.internal.request.RequestCredentials;
import io.github.imagefixtures.internal.request.RequestCredentials.Form;
import java.util.Objects;
import org.hamcrest.Matcher;
import org.hamcrest.core.Is;

/**
 * Hamcrest matchers for what stands around the body of an update: who sent it, and to what.
 *
 * <p>The matchers are immutable and accept neither null nor foreign types. The text of a credential
 * never appears in a message, not even that of an expected one. An argument that is null is refused
 * at once, with a {@link NullPointerException}.
 */
public final class RequestMatchers {
  private RequestMatchers() {}

  /** Matches a request with {@code Authorization: Bearer} and some token. */
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

  /** Matches a request with none of the three headers that carry credentials. */
  public static Matcher<UpdateImageRequest> sentWithoutCredentials() {
    return new CredentialsMatcher(Form.NONE);
  }

  /**
   * Matches a request with a header whose first value the matcher accepts.
   *
   * @param name in any case
   */
  public static Matcher<UpdateImageRequest> header(String name, Matcher<? super String> matcher) {
    return RequestPartMatcher.header(
        Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(matcher, "matcher: use withoutHeader(..) to expect none"));
  }

  /**
   * Matches a request without a header.
   *
   * @param name in any case
   */
  public static Matcher<UpdateImageRequest> withoutHeader(String name) {
    return RequestPartMatcher.header(Objects.requireNonNull(name, "name"), null);
  }

  /**
   * Matches a request with a content type, whatever its parameters.
   *
   * @param mediaType such as {@code application/json}, in any case
   */
  public static Matcher<UpdateImageRequest> contentType(String mediaType) {
    return RequestPartMatcher.contentType(
        Objects.requireNonNull(
            mediaType, "mediaType: use withoutHeader(\"Content-Type\") to expect none"));
  }

  /** Matches a request whose path names the image with this id. */
  public static Matcher<UpdateImageRequest> forImage(String id) {
    return forImage(Is.is(Objects.requireNonNull(id, "id")));
  }

  /** Matches a request whose path names an image with an id, percent-decoded, that is accepted. */
  public static Matcher<UpdateImageRequest> forImage(Matcher<? super String> id) {
    return RequestPartMatcher.image(Objects.requireNonNull(id, "id"));
  }

  /** Matches a request whose path names the account with this id. */
  public static Matcher<UpdateImageRequest> forAccount(String id) {
    return RequestPartMatcher.account(Is.is(Objects.requireNonNull(id, "id")));
  }
}
