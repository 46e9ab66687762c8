package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a user's tests beside a test that has nothing to do with images. */
class CompatibilityTest {
  private static int unrelated;

  static class UnrelatedExample {
    @Test
    void runs() {
      unrelated++;
    }
  }

  @Test
  void imageTestsPassOrFailWithOneSentenceAndOtherTestsRun() {
    String sentence = System.getProperty("expected.failure", "");

    List<String> failures = failures(PhotosExample.class, UnrelatedExample.class);

    if (sentence.isEmpty()) {
      assertEquals(List.of(), failures);
    } else {
      assertTrue(!failures.isEmpty(), "The image tests must fail.");
      failures.forEach(message -> assertEquals(sentence, message));
    }
    assertEquals(1, unrelated);
  }

  private static List<String> failures(Class<?>... testClasses) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(
                    Stream.of(testClasses)
                        .map(c -> selectClass(c))
                        .toArray(DiscoverySelector[]::new))
                .build(),
            summary);
    return summary.getSummary().getFailures().stream()
        .map(failure -> failure.getException().getMessage())
        .toList();
  }
}
