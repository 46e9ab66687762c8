package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.NearestUpdate;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestLine;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Exchange;
import java.util.List;
import java.util.stream.Collectors;

/** Explains why a verification failed: the expectation, the updates and the nearest one. */
public final class VerificationReport {
  private static final int MOST_NUMBERS = 20;

  private final Account account;
  private final UpdateList.Scope scope;
  private final List<Exchange> all;
  private final List<Exchange> updates;

  /**
   * Creates a report.
   *
   * @param scope the updates that were verified
   * @param all all requests of the account
   */
  public VerificationReport(Account account, UpdateList.Scope scope, List<Exchange> all) {
    this.account = account;
    this.scope = scope;
    this.all = all;
    this.updates = all.stream().filter(scope::contains).toList();
  }

  /** Returns the report of an unexpected number of matching updates. */
  public String notAsExpected(ExpectedUpdates expected) {
    List<Exchange> matching =
        updates.stream().filter(u -> expected.condition().wouldAccept(u.request())).toList();
    String text =
        "Expected "
            + expected.count()
            + " of "
            + scope.name()
            + expected.timeout()
            + conditions(expected)
            + "but "
            + found(expected, matching)
            + (expected.tooFew() ? nearest(expected, matching) : "")
            + received();
    return Report.masked(text, account, all);
  }

  /** Returns the report of updates that no verification accepted. */
  public String moreThanVerified(List<Exchange> unverified) {
    String text =
        "Expected no more updates of "
            + scope.name()
            + ", but "
            + (unverified.size() == 1 ? "update " : "updates ")
            + numbers(unverified)
            + (unverified.size() == 1 ? " was not verified." : " were not verified.")
            + received();
    return Report.masked(text, account, all);
  }

  /** Returns the report of a missing cache purge. Only an access change purges an image. */
  public String notPurged() {
    String text =
        "Expected a cache purge of "
            + scope.name()
            + ", but "
            + (updates.isEmpty()
                ? "it received no update."
                : "no update changed requireSignedURLs.")
            + received();
    return Report.masked(text, account, all);
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
    return rejected()
        + ofAnotherImage(expected)
        + NearestUpdate.among(requests(), expected.condition())
            .map(
                nearest ->
                    "\n\nThe nearest "
                        + (matching.isEmpty() ? "" : "other ")
                        + "update is update "
                        + number(nearest.update())
                        + unlessListed(nearest)
                        + UpdateList.rejection(nearest.update())
                        + ":"
                        + nearest)
            .orElse("");
  }

  private String rejected() {
    return all.stream()
        .filter(e -> e.isUpdate() && scope.isTargetOf(e))
        .reduce((first, second) -> second)
        .map(
            e ->
                "\nAn update of "
                    + scope.name()
                    + " was rejected before it reached the image: "
                    + UpdateList.outcome(e)
                    + ".")
        .orElse("");
  }

  private String ofAnotherImage(ExpectedUpdates expected) {
    return all.stream()
        .filter(e -> e.isUpdate() && !scope.contains(e) && e.fixture().isPresent())
        .filter(e -> expected.condition().wouldAccept(e.request()))
        .findFirst()
        .map(
            e ->
                "\nAn update of \""
                    + e.fixture().orElseThrow().name()
                    + "\" matches. Did you mean that image?")
        .orElse("");
  }

  private String received() {
    if (!updates.isEmpty()) {
      return "\n\nUpdates of "
          + scope.name()
          + ", in order:"
          + UpdateList.of(updates, scope.isAccount());
    }
    return all.isEmpty()
        ? "\nNo request reached this account. Check that the application uses the base URL, id and"
            + " credentials of the account."
        : "\n\nRequests to this account, in order:" + UpdateList.of(all, true);
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

  /** Returns the nearest update if the list, which shows only the last ones, leaves it out. */
  private String unlessListed(NearestUpdate nearest) {
    return UpdateList.shows(number(nearest.update()), updates.size())
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
