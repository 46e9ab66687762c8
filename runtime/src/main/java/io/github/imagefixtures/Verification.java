package io.github.imagefixtures;

import java.util.List;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

/** Looks for an update among those that came, and says what it found. */
final class Verification {
  private Verification() {}

  static void updated(
      String fixture,
      List<UpdateImageRequest> updates,
      Matcher<? super UpdateImageRequest> expected) {
    if (updates.stream().anyMatch(expected::matches)) {
      return;
    }
    Description message =
        new StringDescription()
            .appendText("Expected an update of \"" + fixture + "\" with ")
            .appendDescriptionOf(expected);
    if (updates.isEmpty()) {
      message.appendText("\nbut it received none.");
    } else {
      message.appendText("\nbut of the " + updates.size() + " that came none matches:");
      for (UpdateImageRequest update : updates) {
        message.appendText("\n  " + update + "\n    ");
        expected.describeMismatch(update, message);
      }
    }
    throw new AssertionError(message.toString());
  }

  static void notUpdated(String fixture, List<UpdateImageRequest> updates) {
    if (!updates.isEmpty()) {
      StringBuilder message =
          new StringBuilder("Expected no update of \"" + fixture + "\", but there came:");
      updates.forEach(update -> message.append("\n  ").append(update));
      throw new AssertionError(message.toString());
    }
  }
}
