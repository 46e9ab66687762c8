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
import java.util.List;

/** One exchange of a report, an aspect a line. */
final class ExchangeText {
  private static final int MOST_OF_A_BODY = 1500;

  private final Exchange exchange;
  private final Account account;
  private final StringBuilder text = new StringBuilder();

  private ExchangeText(Exchange exchange, Account account) {
    this.exchange = exchange;
    this.account = account;
  }

  /** Describes an exchange of an account. */
  static String of(Exchange exchange, Account account) {
    ExchangeText entry = new ExchangeText(exchange, account);
    entry.text.append(RequestLine.address(exchange.request())).append('\n');
    entry.line("sent", entry.sent());
    entry.line("stub", entry.stub());
    entry.line("change", ChangeText.of(exchange));
    entry.line("answer", entry.answer());
    entry.line("problem", entry.problem());
    return entry.text.toString();
  }

  private void line(String aspect, String words) {
    if (!words.isEmpty()) {
      String visible = words.replaceAll("[\\p{Cntrl}&&[^\n]]", "\uFFFD");
      text.append("   %-7s %s\n".formatted(aspect, visible.replace("\n", "\n           ")));
    }
  }

  private String problem() {
    UnexpectedRequestText words = new UnexpectedRequestText(account.fixtures());
    return exchange.unexpected().map(words::of).map(Problem::withoutRequest).orElse("");
  }

  private String sent() {
    ReceivedUpdate request = exchange.request();
    String body =
        request.body().isEmpty()
            ? "no body"
            : Display.shortened(
                CredentialMasker.mask(request.body(), List.of(request)), MOST_OF_A_BODY);
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
      return image + exchange.stubbing().map(this::stubbing).orElseGet(this::withoutStubbing);
    }
    return exchange.outcome() instanceof Outcome.Failed refusal
        ? "none: "
            + RejectionReason.because(
                refusal.failure(), exchange.request(), account.identity().accountId())
        : "none";
  }

  private String stubbing(Stubbing stubbing) {
    String which =
        stubbing.number() == 0
            ? "what it declares in failsWith"
            : "onUpdate(" + UnusedStubbings.condition(stubbing) + ")";
    int answers = stubbing.responses().size();
    boolean repeated = stubbing.served() > answers;
    return "%s, answer %d of %d%s"
        .formatted(
            which,
            repeated ? answers : stubbing.served(),
            answers,
            repeated ? ", which repeats" : "");
  }

  private String withoutStubbing() {
    return exchange.outcome() instanceof Outcome.Failed && exchange.unexpected().isEmpty()
        ? "without a stubbing: the body was refused before one was asked"
        : "without a stubbing";
  }

  private String answer() {
    RenderedResponse answer = ResponseRenderer.render(AccountResponse.of(exchange.outcome()), 0);
    String failure =
        exchange.outcome() instanceof Outcome.Failed refusal ? named(refusal.failure()) + ": " : "";
    if (answer.fault().isPresent()) {
      return failure + "no whole answer";
    }
    String body = answer.body().strip();
    return failure
        + answer.status()
        + (body.isEmpty() ? ", no body" : " " + Display.shortened(body, MOST_OF_A_BODY));
  }

  private static String named(Failure failure) {
    return failure.name() + (failure.isAfterTheChange() ? ", after the change" : "");
  }
}
