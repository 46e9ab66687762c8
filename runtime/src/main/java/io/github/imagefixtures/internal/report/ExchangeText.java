package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.envelope.Envelopes;
import io.github.imagefixtures.internal.envelope.WireAnswer;
import io.github.imagefixtures.internal.matching.Condition;
import io.github.imagefixtures.internal.matching.Masked;
import io.github.imagefixtures.internal.matching.RequestLine;
import io.github.imagefixtures.internal.matching.SentCredentials;
import io.github.imagefixtures.internal.matching.Shown;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.Answer;
import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.Served;
import io.github.imagefixtures.internal.state.Stubbing;
import io.github.imagefixtures.internal.state.Violation;

/** One exchange of a report, an aspect a line. */
final class ExchangeText {
  private static final int MOST_OF_A_BODY = 1500;

  private final Exchange exchange;
  private final StringBuilder text = new StringBuilder();

  private ExchangeText(Exchange exchange) {
    this.exchange = exchange;
  }

  static String of(Exchange exchange) {
    ExchangeText entry = new ExchangeText(exchange);
    entry.text.append(RequestLine.address(exchange.request())).append('\n');
    entry.line("sent", entry.sent());
    entry.line("stub", entry.stub());
    entry.line("change", ChangeText.of(exchange));
    entry.line("answer", entry.answer());
    entry.line("problem", exchange.violation().map(Violation::message).orElse(""));
    return entry.text.toString();
  }

  private void line(String aspect, String words) {
    if (!words.isEmpty()) {
      String indented = words.replace("\n", "\n           ");
      text.append("   %-7s %s\n".formatted(aspect, indented));
    }
  }

  private String sent() {
    ReceivedUpdate request = exchange.request();
    String body =
        request.body().isEmpty()
            ? "no body"
            : Shown.shortened(Masked.body(request), MOST_OF_A_BODY);
    return body
        + " ("
        + request.header("Content-Type").orElse("no Content-Type")
        + "; credentials: "
        + SentCredentials.of(request)
        + ")";
  }

  private String stub() {
    String image = exchange.fixture().map(Fixture::name).map(name -> "\"" + name + "\"").orElse("");
    if (image.isEmpty()) {
      return "none: it was refused before it reached an image";
    }
    return exchange
        .stubbing()
        .map(stubbing -> image + ", " + stubbing(stubbing))
        .orElse(image + ", without a stubbing");
  }

  private static String stubbing(Stubbing stubbing) {
    String which =
        stubbing.number() == 0
            ? "what it declares in failsWith"
            : "onUpdate(" + condition(stubbing) + ")";
    int answers = stubbing.replies().size();
    return "%s, answer %d of %d".formatted(which, Math.min(stubbing.served(), answers), answers);
  }

  private static String condition(Stubbing stubbing) {
    return stubbing.condition() instanceof Condition condition && condition.acceptsAnything()
        ? ""
        : stubbing.condition().toString();
  }

  private String answer() {
    WireAnswer answer = Envelopes.render(Served.to(exchange.answer()), "");
    String failure =
        exchange.answer() instanceof Answer.Refusal refusal ? refusal.failure().name() + ": " : "";
    if (answer.fault().isPresent()) {
      return failure + "no whole answer";
    }
    String body = answer.body().strip();
    return failure
        + answer.status()
        + (body.isEmpty() ? ", no body" : " " + Shown.shortened(body, MOST_OF_A_BODY));
  }
}
