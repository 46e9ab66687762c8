package io.github.imagefixtures.internal.request;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The credentials in the headers of a request, valid or not.
 *
 * @param secrets the token, or e-mail and key; never shown
 */
public record RequestCredentials(Form form, List<String> secrets) {

  /** A well-formed token. */
  public static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{40,}");

  /** A well-formed key. */
  public static final Pattern KEY = Pattern.compile("[0-9a-f]{37,}");

  private static final String BEARER = "Bearer ";

  private static final Set<String> SECRET_HEADERS =
      Set.of(
          "authorization",
          "proxy-authorization",
          "x-auth-key",
          "x-auth-email",
          "x-auth-user-service-key",
          "cookie");

  /** The headers that are present. */
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

  /** Returns whether a header's value never appears in a message; ignores the name's case. */
  public static boolean isSecret(String header) {
    return SECRET_HEADERS.contains(header.toLowerCase(Locale.ROOT));
  }

  /** This token. */
  public static RequestCredentials token(String token) {
    return new RequestCredentials(Form.TOKEN, List.of(token));
  }

  /** This e-mail and key. */
  public static RequestCredentials key(String email, String key) {
    return new RequestCredentials(Form.KEY, List.of(email, key));
  }

  /** Reads the headers; if a request has both kinds, the token counts, as for the service. */
  public static RequestCredentials of(UpdateImageRequest request) {
    Optional<String> authorization = request.header("Authorization");
    if (authorization.isPresent()) {
      String value = authorization.get();
      return value.regionMatches(true, 0, BEARER, 0, BEARER.length())
          ? token(value.substring(BEARER.length()).strip())
          : new RequestCredentials(Form.OTHER_AUTHORIZATION, List.of(value));
    }
    Optional<String> email = request.header("X-Auth-Email");
    Optional<String> key = request.header("X-Auth-Key");
    if (email.isPresent() && key.isPresent()) {
      return key(email.get(), key.get());
    }
    if (key.isPresent()) {
      return new RequestCredentials(Form.KEY_WITHOUT_EMAIL, List.of(key.get()));
    }
    return email
        .map(e -> new RequestCredentials(Form.EMAIL_WITHOUT_KEY, List.of(e)))
        .orElseGet(() -> new RequestCredentials(Form.NONE, List.of()));
  }

  /** Returns whether the service looks for an account with these credentials. */
  public boolean isWellFormed() {
    return switch (form) {
      case TOKEN -> TOKEN.matcher(secrets.get(0)).matches();
      case KEY -> KEY.matcher(secrets.get(1)).matches();
      default -> false;
    };
  }

  // A record's own equals and hashCode are linked at their first use: 13 of 510 ms of a cold start.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RequestCredentials that
        && form == that.form
        && secrets.equals(that.secrets);
  }

  @Override
  public int hashCode() {
    return secrets.hashCode();
  }

  /** Returns the form alone. */
  @Override
  public String toString() {
    return form.words;
  }
}
