package io.github.imagefixtures;

import io.github.imagefixtures.internal.matching.Condition;
import io.github.imagefixtures.internal.report.ExpectedUpdates;
import io.github.imagefixtures.internal.report.UpdateList;
import io.github.imagefixtures.internal.report.VerificationReport;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.Fixture;
import java.util.List;
import java.util.Optional;

/** Verifies the updates of an image or of an account. Builds a report only on failure. */
final class Verification {
  private final Account account;
  private final UpdateList.Scope scope;

  private Verification(Account account, UpdateList.Scope scope) {
    this.account = account;
    this.scope = scope;
  }

  static Verification of(Fixture fixture) {
    return new Verification(fixture.account(), new UpdateList.Scope(Optional.of(fixture)));
  }

  static Verification of(Account account) {
    return new Verification(account, new UpdateList.Scope(Optional.empty()));
  }

  void updated(Times times, Condition condition) {
    Deadline deadline = new Deadline(account.journal(), times.timeout());
    while (true) {
      List<Exchange> all = account.journal().exchanges();
      List<Exchange> matching =
          all.stream()
              .filter(scope::contains)
              .filter(exchange -> condition.matches(exchange.request()))
              .toList();
      if (times.isSatisfiedBy(matching.size())) {
        account.journal().markVerified(matching);
        return;
      }
      boolean tooFew = times.requireMoreThan(matching.size());
      if (!tooFew || !deadline.awaitMoreThan(all.size())) {
        throw new AssertionError(
            new VerificationReport(account, scope, account.journal().withReads(all))
                .notAsExpected(
                    new ExpectedUpdates(times.toString(), tooFew, condition, deadline.toString())));
      }
    }
  }

  void noMoreUpdates() {
    List<Exchange> all = account.journal().exchanges();
    List<Exchange> unverified =
        all.stream()
            .filter(scope::contains)
            .filter(exchange -> !account.journal().isVerified(exchange))
            .toList();
    if (!unverified.isEmpty()) {
      throw new AssertionError(
          new VerificationReport(account, scope, account.journal().withReads(all))
              .moreThanVerified(unverified));
    }
  }

  String notPurged() {
    return new VerificationReport(account, scope, account.journal().retained()).notPurged();
  }
}
