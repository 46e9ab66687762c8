package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.Difference.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.util.List;
import java.util.Optional;
import org.hamcrest.Description;

/** Matches the media type of a request, whatever its case and parameters. */
public final class ContentTypeMatcher extends UpdateMatcher {
  private final String mediaType;

  /** Expects this media type. */
  public ContentTypeMatcher(String mediaType) {
    this.mediaType = mediaType;
  }

  @Override
  protected Optional<Objection> objection(UpdateImageRequest update) {
    Optional<String> value = update.header("Content-Type");
    boolean accepted =
        value.filter(type -> type.split(";", 2)[0].strip().equalsIgnoreCase(mediaType)).isPresent();
    return accepted ? Optional.empty() : Optional.of(() -> List.of(difference(update, value)));
  }

  private static Difference difference(UpdateImageRequest update, Optional<String> value) {
    return value
        .map(
            type ->
                Difference.of("the content type", "was " + Display.shortened(type), Distance.VALUE))
        .orElseGet(
            () ->
                Difference.of("the content type", "was absent", Distance.PRESENCE)
                    .withHint(CapturedBody.hint(update)));
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("the content type is " + mediaType);
  }
}
