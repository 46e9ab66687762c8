package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request shows to say who sends it: {@code Bearer} token, or e-mail and key. */
public sealed interface Credentials {

  /** Nothing, or a half of e-mail and key. */
  record Missing() implements Credentials {}

  /** An {@code Authorization} header that cannot be a token's. */
  record MalformedToken() implements Credentials {}

  /** An {@code X-Auth-Key} header that cannot be a key. */
  record MalformedKey() implements Credentials {}

  /**
   * A token of a valid form. Its comparisons are written out, as are the key's: those that the JVM
   * makes for a record are assembled at their first use, 13 of the 510 ms of a cold start.
   */
  record Token(String value) implements Credentials {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Token token && value.equals(token.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return "Token[masked]";
    }
  }

  /** An e-mail and a key of a valid form. */
  record Key(String email, String value) implements Credentials {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && email.equals(key.email) && value.equals(key.value);
    }

    @Override
    public int hashCode() {
      return 31 * email.hashCode() + value.hashCode();
    }

    @Override
    public String toString() {
      return "Key[masked]";
    }
  }

  /** Reads a request's credentials; where both kinds stand, the token counts. */
  static Credentials of(UpdateImageRequest request) {
    Optional<String> authorization = request.header("Authorization");
    if (authorization.isPresent()) {
      var token = Forms.BEARER.matcher(authorization.get());
      return token.matches() ? new Token(token.group(1)) : new MalformedToken();
    }
    Optional<String> email = request.header("X-Auth-Email");
    Optional<String> key = request.header("X-Auth-Key");
    if (email.isEmpty() || key.isEmpty()) {
      return new Missing();
    }
    return Forms.KEY.matcher(key.get()).matches()
        ? new Key(email.get(), key.get())
        : new MalformedKey();
  }
}
