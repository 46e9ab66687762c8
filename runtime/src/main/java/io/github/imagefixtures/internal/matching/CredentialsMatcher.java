package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.Difference.Distance;
import io.github.imagefixtures.internal.request.RequestCredentials;
import io.github.imagefixtures.internal.request.RequestCredentials.Form;
import java.util.List;
import java.util.Optional;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/** Matches the credentials that a request came with, without ever showing them. */
public final class CredentialsMatcher extends UpdateMatcher {
  private final RequestCredentials.Form form;
  private final @Nullable RequestCredentials exactly;

  private CredentialsMatcher(Form form, @Nullable RequestCredentials exactly) {
    this.form = form;
    this.exactly = exactly;
  }

  /** Expects a token, whichever. */
  public static CredentialsMatcher token() {
    return new CredentialsMatcher(Form.TOKEN, null);
  }

  /** Expects this token. */
  public static CredentialsMatcher token(String token) {
    return new CredentialsMatcher(Form.TOKEN, RequestCredentials.token(token));
  }

  /** Expects e-mail and key, whichever. */
  public static CredentialsMatcher key() {
    return new CredentialsMatcher(Form.KEY, null);
  }

  /** Expects this e-mail and key. */
  public static CredentialsMatcher key(String email, String key) {
    return new CredentialsMatcher(Form.KEY, RequestCredentials.key(email, key));
  }

  /** Expects none at all. */
  public static CredentialsMatcher none() {
    return new CredentialsMatcher(Form.NONE, null);
  }

  @Override
  protected Optional<Objection> objection(UpdateImageRequest update) {
    RequestCredentials sent = RequestCredentials.of(update);
    boolean accepted = sent.form() == form && (exactly == null || exactly.equals(sent));
    return accepted ? Optional.empty() : Optional.of(() -> List.of(difference(update, sent)));
  }

  private Difference difference(UpdateImageRequest update, RequestCredentials sent) {
    String found = sent.form() == form ? "were another " + form.noun : "were " + sent.form().words;
    Difference difference =
        Difference.of(
            "the credentials", found, sent.form() == form ? Distance.VALUE : Distance.PRESENCE);
    return sent.form() == Form.NONE ? difference.withHint(CapturedBody.hint(update)) : difference;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(
        "the credentials are "
            + (exactly == null ? form.words : "the expected " + form.noun + " (not shown)"));
  }
}
