package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.Difference.Distance;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.SecretHeaders;
import java.util.List;
import java.util.Optional;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Matches the first value of a header, or its absence; a credential is never shown. */
public final class HeaderMatcher extends UpdateMatcher {
  private final String name;
  private final @Nullable Matcher<? super String> matcher;

  /**
   * Expects a value, or no header at all.
   *
   * @param matcher null for no header at all
   */
  public HeaderMatcher(String name, @Nullable Matcher<? super String> matcher) {
    this.name = name;
    this.matcher = matcher;
  }

  @Override
  protected Optional<Objection> objection(UpdateImageRequest update) {
    Optional<String> value = update.header(name);
    boolean accepted =
        matcher == null
            ? value.isEmpty()
            : value.filter(found -> Foreign.accepts(matcher, found)).isPresent();
    return accepted ? Optional.empty() : Optional.of(() -> List.of(difference(update, value)));
  }

  private Difference difference(UpdateImageRequest update, Optional<String> value) {
    String place = "the header " + name;
    if (value.isEmpty()) {
      return Difference.of(place, "was absent", Distance.PRESENCE)
          .withHint(CapturedBody.hint(update));
    }
    if (SecretHeaders.contains(name)) {
      return Difference.of(place, "was another one (not shown)", Distance.VALUE);
    }
    return matcher == null
        ? Difference.of(place, "was " + Display.quoted(value.get()), Distance.PRESENCE)
        : Difference.of(place, Foreign.mismatch(matcher, value.get()), Distance.VALUE);
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("the header " + name + " ");
    if (matcher == null) {
      description.appendText("is absent");
    } else if (SecretHeaders.contains(name)) {
      description.appendText("is the expected one (not shown)");
    } else {
      description.appendText(Foreign.description(matcher));
    }
  }
}
