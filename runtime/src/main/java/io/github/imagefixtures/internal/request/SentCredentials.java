package io.github.imagefixtures.internal.request;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.List;
import java.util.Optional;

/**
 * The credentials that stand in the headers of a request, whether the service would take them or
 * not.
 *
 * @param secrets the token, or e-mail and key; never to be shown
 */
public record SentCredentials(Form form, List<String> secrets) {

  /** What they are made of. */
  public enum Form {
    /** {@code Authorization: Bearer}. */
    TOKEN("a token", "token"),
    /** Another {@code Authorization}. */
    OTHER_AUTHORIZATION("an Authorization header without Bearer token", "Authorization header"),
    /** {@code X-Auth-Email} and {@code X-Auth-Key}. */
    KEY("e-mail and key", "e-mail and key"),
    /** {@code X-Auth-Key} alone. */
    KEY_WITHOUT_EMAIL("X-Auth-Key without X-Auth-Email", "key"),
    /** {@code X-Auth-Email} alone. */
    EMAIL_WITHOUT_KEY("X-Auth-Email without X-Auth-Key", "e-mail"),
    /** Nothing. */
    NONE("absent", "credentials");

    /** The form in words, after "the credentials were". */
    public final String words;

    /** What another one of this form is called. */
    public final String noun;

    Form(String words, String noun) {
      this.words = words;
      this.noun = noun;
    }
  }

  private static final String BEARER = "Bearer ";

  /** This token. */
  public static SentCredentials token(String token) {
    return new SentCredentials(Form.TOKEN, List.of(token));
  }

  /** This e-mail and key. */
  public static SentCredentials key(String email, String key) {
    return new SentCredentials(Form.KEY, List.of(email, key));
  }

  /** Reads the headers; where both kinds stand, the token counts, as it does for the service. */
  public static SentCredentials of(UpdateImageRequest request) {
    Optional<String> authorization = request.header("Authorization");
    if (authorization.isPresent()) {
      String value = authorization.get();
      return value.regionMatches(true, 0, BEARER, 0, BEARER.length())
          ? token(value.substring(BEARER.length()).strip())
          : new SentCredentials(Form.OTHER_AUTHORIZATION, List.of(value));
    }
    Optional<String> email = request.header("X-Auth-Email");
    Optional<String> key = request.header("X-Auth-Key");
    if (email.isPresent() && key.isPresent()) {
      return key(email.get(), key.get());
    }
    if (key.isPresent()) {
      return new SentCredentials(Form.KEY_WITHOUT_EMAIL, List.of(key.get()));
    }
    return email
        .map(e -> new SentCredentials(Form.EMAIL_WITHOUT_KEY, List.of(e)))
        .orElseGet(() -> new SentCredentials(Form.NONE, List.of()));
  }

  /** The form alone. */
  @Override
  public String toString() {
    return form.words;
  }
}
