package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.NearestUpdate;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestLine;
import io.github.imagefixtures.internal.state.Exchange;
import java.util.List;
import java.util.stream.Collectors;

/** Says why a verification failed: what was expected, what came, and how near it was. */
public final class VerificationReport {
  private static final int MOST_NUMBERS = 20;

  private final UpdateList.Scope scope;
  private final List<Exchange> all;
  private final List<Exchange> updates;

  /**
   * A report.
   *
   * @param scope whose updates were looked at
   * @param all everything that the account was asked
   */
  public VerificationReport(UpdateList.Scope scope, List<Exchange> all) {
    this.scope = scope;
    this.all = all;
    this.updates = all.stream().filter(scope::contains).toList();
  }

  /** Not as many updates came as were expected. */
  public String notAsExpected(ExpectedUpdates expected) {
    List<Exchange> matching =
        updates.stream().filter(u -> expected.condition().wouldAccept(u.request())).toList();
    String text =
        "Expected "
            + expected.count()
            + " of "
            + scope.name()
            + expected.limit()
            + conditions(expected)
            + "but "
            + found(expected, matching)
            + (expected.more() ? nearest(expected, matching) : "")
            + came();
    return Report.masked(text, all);
  }

  /** Updates came that no verification had accounted for. */
  public String moreThanVerified(List<Exchange> unverified) {
    String text =
        "Expected no more updates of "
            + scope.name()
            + ", but no verification accounts for update"
            + (unverified.size() == 1 ? " " : "s ")
            + numbers(unverified)
            + "."
            + came();
    return Report.masked(text, all);
  }

  /** No update changed the access, which alone purges an image from cache. */
  public String neverPurged() {
    String text =
        "Expected the copies of "
            + scope.name()
            + " to be purged from cache, but no update changed its access"
            + (updates.isEmpty() ? ": it received none." : ".")
            + came();
    return Report.masked(text, all);
  }

  private static String conditions(ExpectedUpdates expected) {
    if (expected.condition().acceptsAnything()) {
      return ", ";
    }
    return expected.condition().expectations().stream()
        .map(e -> "\n    " + e)
        .collect(Collectors.joining("", " where", "\n"));
  }

  private String found(ExpectedUpdates expected, List<Exchange> matching) {
    if (updates.isEmpty()) {
      return "it received none.";
    }
    if (expected.condition().acceptsAnything()) {
      return "it received " + updates.size() + ".";
    }
    String of = updates.size() == 1 ? "its only update" : "its " + updates.size() + " updates";
    if (matching.isEmpty()) {
      return updates.size() == 1 ? of + " does not match." : "none of " + of + " matches.";
    }
    if (matching.size() == updates.size()) {
      return updates.size() == 1
          ? of + " matches."
          : "all " + updates.size() + " of its updates match.";
    }
    return matching.size()
        + " of "
        + of
        + (matching.size() == 1 ? " matches: update " : " match: updates ")
        + numbers(matching)
        + ".";
  }

  private String nearest(ExpectedUpdates expected, List<Exchange> matching) {
    if (expected.condition().acceptsAnything()) {
      return "";
    }
    return elsewhere(expected)
        + NearestUpdate.among(requests(), expected.condition())
            .map(
                nearest ->
                    "\n\nNearest"
                        + (matching.isEmpty() ? "" : " of the others")
                        + " is update "
                        + number(nearest.update())
                        + unlessListed(nearest)
                        + ":"
                        + nearest)
            .orElse("");
  }

  /** An update that would do, had it been of this image, or not been refused. */
  private String elsewhere(ExpectedUpdates expected) {
    return refusedBefore() + ofAnother(expected);
  }

  private String refusedBefore() {
    return all.stream()
        .filter(e -> e.isUpdate() && scope.isTargetOf(e))
        .reduce((first, second) -> second)
        .map(
            e ->
                "\nOne was sent to it, but refused before it got there: "
                    + UpdateList.outcome(e)
                    + ".")
        .orElse("");
  }

  private String ofAnother(ExpectedUpdates expected) {
    return all.stream()
        .filter(e -> e.isUpdate() && !scope.contains(e) && e.fixture().isPresent())
        .filter(e -> expected.condition().wouldAccept(e.request()))
        .findFirst()
        .map(
            e ->
                "\nAn update of \""
                    + e.fixture().orElseThrow().name()
                    + "\" matches: was that image meant?")
        .orElse("");
  }

  private String came() {
    if (!updates.isEmpty()) {
      return "\n\nUpdates of "
          + scope.name()
          + ", in order:"
          + UpdateList.of(updates, scope.isAccount());
    }
    return all.isEmpty()
        ? "\nNothing was asked of this account at all: does the application use the base URL and the"
            + " account of this test?"
        : "\n\nWhat the account was asked, in order:" + UpdateList.of(all, true);
  }

  private List<ReceivedUpdate> requests() {
    return updates.stream().map(Exchange::request).toList();
  }

  private String numbers(List<Exchange> some) {
    int more = some.size() - MOST_NUMBERS;
    return some.stream()
        .limit(MOST_NUMBERS)
        .map(exchange -> String.valueOf(number(exchange.request())))
        .collect(Collectors.joining(", ", "", more > 0 ? " and " + more + " more" : ""));
  }

  /** What the nearest update said, where the list of the last ones does not reach back to it. */
  private String unlessListed(NearestUpdate nearest) {
    return UpdateList.reaches(number(nearest.update()), updates.size())
        ? ""
        : ", " + RequestLine.body(nearest.update());
  }

  private int number(UpdateImageRequest update) {
    for (int i = 0; i < updates.size(); i++) {
      if (updates.get(i).request() == update) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("not one of the updates");
  }
}
