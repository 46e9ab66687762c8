package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.matching.Mismatch.Distance;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestCredentials;
import io.github.imagefixtures.internal.request.RequestCredentials.Form;
import java.util.List;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/** Matches the credentials of a request. Messages do not contain them. */
public final class CredentialsMatcher extends UpdateMatcher {
  private final Form form;
  private final @Nullable RequestCredentials expected;

  /** Creates a matcher that expects credentials of this form. */
  public CredentialsMatcher(Form form) {
    this(form, null);
  }

  /** Creates a matcher that expects these credentials. */
  public CredentialsMatcher(RequestCredentials expected) {
    this(expected.form(), expected);
  }

  private CredentialsMatcher(Form form, @Nullable RequestCredentials expected) {
    this.form = form;
    this.expected = expected;
  }

  @Override
  List<Mismatch> mismatches(ReceivedUpdate update) {
    RequestCredentials sent = RequestCredentials.of(update);
    if (sent.form() != form) {
      String hint = sent.form() == Form.NONE ? RequestPartMatcher.onlyBody(update) : "";
      return List.of(
          new Mismatch(
              Distance.PRESENCE,
              () -> MismatchHint.append("the credentials were " + sent.form().description, hint)));
    }
    return expected == null || expected.equals(sent)
        ? List.of()
        : List.of(
            new Mismatch(Distance.VALUE, () -> "the credentials were a different " + form.noun));
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(
        "the credentials are "
            + (expected == null ? form.description : "the expected " + form.noun + " (not shown)"));
  }
}
