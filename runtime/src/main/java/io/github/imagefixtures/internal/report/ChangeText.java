package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.ImageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an exchange changed in its image, such as {@code requireSignedURLs false -> true}. */
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
    text.add("meta", shown(before.meta()), shown(after.meta()));
    text.add("creator", shownCreator(before), shownCreator(after));
    return text.changes.isEmpty() ? "nothing changed" : String.join(", ", text.changes);
  }

  private void add(String property, String before, String after) {
    if (!before.equals(after)) {
      changes.add(property + " " + before + " -> " + after);
    }
  }

  private static String shownCreator(ImageState image) {
    return image.creator().map(Display::quoted).orElse("none");
  }

  private static String shown(Optional<JsonObject> meta) {
    return meta.map(Display::json).orElse("never set");
  }
}
