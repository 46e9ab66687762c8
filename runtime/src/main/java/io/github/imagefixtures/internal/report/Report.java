package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.request.CredentialMasker;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Exchange;
import java.util.List;

/** Masks credentials in the reports of this package, and escapes what XML cannot represent. */
final class Report {
  private Report() {}

  static String masked(String text, Account account, List<Exchange> exchanges) {
    String masked =
        CredentialMasker.mask(
            text, account.identity().secrets(), exchanges.stream().map(Exchange::request).toList());
    return Display.printable(masked);
  }
}
