package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.request.CredentialMasker;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Exchange;
import java.util.List;

/** Masks the credentials in the reports of this package. */
final class Report {
  private Report() {}

  static String masked(String text, Account account, List<Exchange> exchanges) {
    return CredentialMasker.mask(
        text, account.identity().secrets(), exchanges.stream().map(Exchange::request).toList());
  }
}
