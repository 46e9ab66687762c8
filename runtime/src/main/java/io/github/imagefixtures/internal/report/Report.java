package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.request.CredentialMasker;
import io.github.imagefixtures.internal.state.Exchange;
import java.util.List;

/** The way out for every text of this package: it never shows a credential. */
final class Report {
  private Report() {}

  static String masked(String text, List<Exchange> exchanges) {
    return CredentialMasker.mask(text, exchanges.stream().map(Exchange::request).toList());
  }
}
