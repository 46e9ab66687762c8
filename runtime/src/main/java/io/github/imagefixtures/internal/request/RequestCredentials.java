package io.github.imagefixtures.internal.request;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The credentials in the headers of a request, valid or not.
 *
 * @param form the headers that are present
 * @param secrets the token, or e-mail and key; not for messages
 */
public record RequestCredentials(Form form, List<String> secrets) {

  /**
   * A well-formed token: 40 characters, or since 2026 {@code cfut_} or {@code cfat_}, 40 characters
   * and a checksum, whose length the documentation does not specify.
   */
  public static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{40,}");

  /**
   * A well-formed key: 37 hexadecimal digits, or since 2026 {@code cfk_}, 40 characters and a
   * checksum. The checksum is not verified.
   */
  public static final Pattern KEY = Pattern.compile("[0-9a-f]{37,}|cfk_[A-Za-z0-9_-]{44,}");

  private static final String BEARER = "Bearer ";
  private static final Pattern WORDS = Pattern.compile("[\\s,;]+");

  private static final Set<String> SECRET_HEADERS =
      Set.of(
          "authorization",
          "proxy-authorization",
          "x-auth-key",
          "x-auth-email",
          "x-auth-user-service-key",
          "cookie");

  /** The forms of credentials, by the headers that are present. */
  public enum Form {
    /** {@code Authorization: Bearer}. */
    TOKEN("a token", "token"),
    /** Another {@code Authorization}. */
    OTHER_AUTHORIZATION("an Authorization header without a Bearer token", "Authorization header"),
    /** {@code X-Auth-Email} and {@code X-Auth-Key}. */
    KEY("e-mail and key", "e-mail and key"),
    /** {@code X-Auth-Key} alone. */
    KEY_WITHOUT_EMAIL("X-Auth-Key without X-Auth-Email", "key"),
    /** {@code X-Auth-Email} alone. */
    EMAIL_WITHOUT_KEY("X-Auth-Email without X-Auth-Key", "e-mail"),
    /** No header. */
    NONE("absent", "credentials");

    /** The description of the form, such as {@code a token}. */
    public final String description;

    /** The noun for credentials of this form, such as {@code token}. */
    public final String noun;

    Form(String description, String noun) {
      this.description = description;
      this.noun = noun;
    }
  }

  /**
   * Returns whether messages must not contain the value of a header; ignores the case of the name.
   */
  public static boolean isSecret(String header) {
    return SECRET_HEADERS.contains(header.toLowerCase(Locale.ROOT));
  }

  /** Returns everything in the headers of a request that messages must not contain. */
  static Stream<String> secretsIn(ReceivedUpdate request) {
    return request.headers().entrySet().stream()
        .filter(header -> isSecret(header.getKey()))
        .flatMap(header -> header.getValue().stream())
        .flatMap(value -> Stream.concat(Stream.of(value.strip()), WORDS.splitAsStream(value)));
  }

  /** Returns the credentials of a token. */
  public static RequestCredentials token(String token) {
    return new RequestCredentials(Form.TOKEN, List.of(token));
  }

  /** Returns the credentials of an e-mail address and a key. */
  public static RequestCredentials key(String email, String key) {
    return new RequestCredentials(Form.KEY, List.of(email, key));
  }

  /** Reads the headers. If a request has both kinds, the token counts, as for the service. */
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

  /** Returns whether the credentials are well-formed, so that the service looks for an account. */
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

  /** Returns the form, without the credentials. */
  @Override
  public String toString() {
    return form.description;
  }
}
