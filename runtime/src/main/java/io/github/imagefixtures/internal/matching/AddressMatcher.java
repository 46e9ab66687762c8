package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.Difference.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** Matches the account or the image that a request's path names. */
public final class AddressMatcher extends UpdateMatcher {
  private final String what;
  private final Function<UpdateImageRequest, Optional<String>> id;
  private final Matcher<? super String> matcher;

  private AddressMatcher(
      String what,
      Function<UpdateImageRequest, Optional<String>> id,
      Matcher<? super String> matcher) {
    this.what = what;
    this.id = id;
    this.matcher = matcher;
  }

  /** Expects an image whose id, percent-decoded, the matcher accepts. */
  public static AddressMatcher image(Matcher<? super String> id) {
    return new AddressMatcher("the image's id", UpdateImageRequest::imageId, id);
  }

  /** Expects an account whose id the matcher accepts. */
  public static AddressMatcher account(Matcher<? super String> id) {
    return new AddressMatcher("the account's id", UpdateImageRequest::accountId, id);
  }

  @Override
  protected Optional<Objection> objection(UpdateImageRequest update) {
    Optional<String> named = id.apply(update);
    return named.filter(found -> Foreign.accepts(matcher, found)).isPresent()
        ? Optional.empty()
        : Optional.of(() -> List.of(difference(update, named)));
  }

  private Difference difference(UpdateImageRequest update, Optional<String> named) {
    return named
        .map(found -> Difference.of(what, Foreign.mismatch(matcher, found), Distance.VALUE))
        .orElseGet(
            () ->
                Difference.of(
                        what,
                        "was not in the path " + Display.shortened(update.path()),
                        Distance.REQUEST)
                    .withHint(CapturedBody.hint(update)));
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(what + " " + Foreign.description(matcher));
  }
}
