package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.ImageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Describes what an exchange changed, such as {@code requireSignedURLs false -> true}. */
final class ChangeText {
  private final List<String> changes = new ArrayList<>();

  private ChangeText() {}

  static String of(Exchange exchange) {
    if (exchange.before().isEmpty() || exchange.after().isEmpty()) {
      return "";
    }
    ImageState before = exchange.before().get();
    ImageState after = exchange.after().get();
    ChangeText text = new ChangeText();
    text.add(
        "requireSignedURLs",
        String.valueOf(before.requireSignedURLs()),
        String.valueOf(after.requireSignedURLs()));
    text.add("id", before.id(), after.id());
    text.add("meta", text(before.meta(), Display::json), text(after.meta(), Display::json));
    text.add(
        "creator", text(before.creator(), Display::quoted), text(after.creator(), Display::quoted));
    return text.changes.isEmpty() ? "nothing changed" : String.join(", ", text.changes);
  }

  private void add(String property, String before, String after) {
    if (!before.equals(after)) {
      changes.add(property + " " + before + " -> " + after);
    }
  }

  private static <T> String text(Optional<T> value, Function<? super T, String> display) {
    return value.map(display).orElse("absent");
  }
}
