package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.envelope.RenderedResponse;
import io.github.imagefixtures.internal.envelope.ResponseRenderer;
import io.github.imagefixtures.internal.request.CredentialMasker;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestCredentials;
import io.github.imagefixtures.internal.request.RequestLine;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.AccountResponse;
import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.Outcome;
import io.github.imagefixtures.internal.state.Stubbing;
import java.util.Locale;

/** Describes one exchange of the traffic report, one labeled line for each aspect. */
final class ExchangeText {
  private static final int MOST_OF_A_BODY = 1500;

  private final Exchange exchange;
  private final Account account;
  private final StringBuilder text = new StringBuilder();

  private ExchangeText(Exchange exchange, Account account) {
    this.exchange = exchange;
    this.account = account;
  }

  /** Returns the description of an exchange. */
  static String of(Exchange exchange, Account account) {
    ExchangeText entry = new ExchangeText(exchange, account);
    entry.text.append(RequestLine.address(exchange.request())).append('\n');
    entry.line("request", entry.request());
    entry.line("stub", entry.stub());
    entry.line("change", ChangeText.of(exchange));
    entry.line("response", entry.response());
    entry.line("problem", entry.problem());
    return entry.text.toString();
  }

  private void line(String label, String value) {
    if (!value.isEmpty()) {
      String visible = value.replaceAll("[\\p{Cntrl}&&[^\n]]", "\uFFFD");
      text.append(
          String.format(
              Locale.ROOT, "   %-8s %s\n", label, visible.replace("\n", "\n            ")));
    }
  }

  private String problem() {
    UnexpectedRequestText text = new UnexpectedRequestText(account.fixtures());
    return exchange.unexpected().map(text::of).map(Problem::withoutRequest).orElse("");
  }

  private String request() {
    ReceivedUpdate request = exchange.request();
    String body =
        request.body().isEmpty()
            ? "no body"
            : Display.shortened(CredentialMasker.mask(request.body(), request), MOST_OF_A_BODY);
    return body
        + " ("
        + request.header("Content-Type").map(Display::shortened).orElse("no Content-Type")
        + "; credentials: "
        + RequestCredentials.of(request)
        + ")";
  }

  private String stub() {
    if (exchange.fixture().isPresent()) {
      String image = "\"" + exchange.fixture().get().name() + "\", ";
      if (exchange.request().isRead()) {
        return image + "a read uses no stubbing";
      }
      return image + exchange.stubbing().map(this::stubbing).orElseGet(this::withoutStubbing);
    }
    return exchange.outcome() instanceof Outcome.Failed failed
        ? "none: "
            + RejectionReason.of(
                failed.failure(), exchange.request(), account.identity().accountId())
        : "none";
  }

  private String stubbing(Stubbing stubbing) {
    String which =
        stubbing.number() == 0
            ? "failsWith of its declaration"
            : "onUpdate(" + UnusedStubbings.condition(stubbing) + ")";
    int responses = stubbing.responses().size();
    boolean repeated = stubbing.served() > responses;
    return String.format(
        Locale.ROOT,
        "%s, response %d of %d%s",
        which,
        repeated ? responses : stubbing.served(),
        responses,
        repeated ? ", repeated" : "");
  }

  private String withoutStubbing() {
    return exchange.outcome() instanceof Outcome.Failed && exchange.unexpected().isEmpty()
        ? "rejected before stubbings were checked"
        : "no stubbing matches";
  }

  private String response() {
    RenderedResponse response =
        ResponseRenderer.render(
            AccountResponse.of(exchange.outcome(), exchange.stamp()), exchange.request());
    String failure =
        exchange.outcome() instanceof Outcome.Failed failed ? named(failed.failure()) + ": " : "";
    if (response.fault().isPresent()) {
      return failure + "no complete response";
    }
    String body = response.body().strip();
    return failure
        + response.status()
        + (body.isEmpty() ? ", no body" : " " + Display.shortened(body, MOST_OF_A_BODY));
  }

  private static String named(Failure failure) {
    return failure.name() + (failure.isAfterTheChange() ? ", after the change" : "");
  }
}
