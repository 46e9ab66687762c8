package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.matching.Mismatch.Distance;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestCredentials;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Matches one value of a request outside its body. Messages do not contain secret values. */
public final class RequestPartMatcher extends UpdateMatcher {
  private final String part;
  private final Function<ReceivedUpdate, Optional<String>> value;
  private final @Nullable Matcher<? super String> matcher;
  private final boolean secret;
  private final Distance absence;

  private RequestPartMatcher(
      String part,
      Function<ReceivedUpdate, Optional<String>> value,
      @Nullable Matcher<? super String> matcher,
      boolean secret,
      Distance absence) {
    this.part = part;
    this.value = value;
    this.matcher = matcher;
    this.secret = secret;
    this.absence = absence;
  }

  /** Creates a matcher that expects an image whose percent-decoded id the matcher accepts. */
  public static RequestPartMatcher image(Matcher<? super String> id) {
    return new RequestPartMatcher(
        "the image's id", ReceivedUpdate::imageId, id, false, Distance.REQUEST);
  }

  /** Creates a matcher that expects an account whose id the matcher accepts. */
  public static RequestPartMatcher account(Matcher<? super String> id) {
    return new RequestPartMatcher(
        "the account's id", ReceivedUpdate::accountId, id, false, Distance.REQUEST);
  }

  /**
   * Creates a matcher that expects a header whose first value the matcher accepts.
   *
   * @param matcher null to expect no such header
   */
  public static RequestPartMatcher header(String name, @Nullable Matcher<? super String> matcher) {
    return new RequestPartMatcher(
        "the header " + name,
        update -> update.header(name),
        matcher,
        RequestCredentials.isSecret(name),
        Distance.PRESENCE);
  }

  /** Creates a matcher that expects a content type; its case and its parameters are ignored. */
  public static RequestPartMatcher contentType(String mediaType) {
    Matcher<String> matcher =
        new CustomTypeSafeMatcher<>("is " + mediaType) {
          @Override
          protected boolean matchesSafely(String contentType) {
            return contentType.split(";", 2)[0].strip().equalsIgnoreCase(mediaType);
          }

          @Override
          protected void describeMismatchSafely(String contentType, Description mismatch) {
            mismatch.appendText("was " + Display.shortened(contentType));
          }
        };
    return new RequestPartMatcher(
        "the content type",
        update -> update.header("Content-Type"),
        matcher,
        false,
        Distance.PRESENCE);
  }

  @Override
  List<Mismatch> mismatches(ReceivedUpdate update) {
    Optional<String> found = value.apply(update);
    boolean matches =
        matcher == null
            ? found.isEmpty()
            : found.filter(text -> SafeMatcher.matches(matcher, text)).isPresent();
    if (matches) {
      return List.of();
    }
    if (found.isEmpty()) {
      return List.of(new Mismatch(absence, () -> part + " " + absence(update)));
    }
    return List.of(
        new Mismatch(
            matcher == null ? Distance.PRESENCE : Distance.VALUE,
            () -> part + " " + otherValue(found.get())));
  }

  private String otherValue(String found) {
    if (secret) {
      return "was different (not shown)";
    }
    return matcher == null ? "was " + Display.quoted(found) : SafeMatcher.mismatch(matcher, found);
  }

  private String absence(ReceivedUpdate update) {
    String text =
        absence == Distance.REQUEST
            ? "was not in the path " + Display.shortened(update.path())
            : "was absent";
    return MismatchHint.append(text, onlyBody(update));
  }

  /** Returns a hint for a body that was captured without its request. */
  static String onlyBody(ReceivedUpdate update) {
    return update.path().isEmpty() ? "only the body is known, not the path and the headers" : "";
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(part + " ");
    if (matcher == null) {
      description.appendText("is absent");
    } else if (secret) {
      description.appendText("is the expected value (not shown)");
    } else {
      description.appendText(SafeMatcher.description(matcher));
    }
  }
}
