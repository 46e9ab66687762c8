package io.github.imagefixtures.messages;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataEqualTo;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataWithout;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The length of each message has a limit, for requests of any size and number. */
@ExtendWith(OwnAccount.class)
class BoundedMessagesTest {
  private static final int MOST = 20_000;
  private static final int MANY = 100_000;

  private ImagesApi api;
  private Updates updates;
  private ImageStub<?, ?> logo;

  @BeforeEach
  void declare(ImagesApi own, Updates sender) {
    api = own;
    updates = sender;
    logo = api.declare(ImageDeclaration.named("logo").build());
  }

  @Test
  void excessUnknownPropertiesAreCountedInsteadOfListed() {
    updates.send(logo, members("unknown"));

    assertThat(
        failure(api::verifyNothingUnexpected),
        containsString("\"unknown9\" and " + (MANY - 10) + " more:"));
    assertThat(api.traffic().length(), lessThan(MOST));
    failure(() -> logo.verifyUpdated(requireSignedURLs(true)));
  }

  @Test
  void excessDifferencesAreCountedInsteadOfListed() {
    updates.send(logo, "{\"metadata\":" + members("key") + "}");

    assertThat(
        failure(() -> logo.verifyUpdated(metadataEqualTo("{}"))),
        containsString("\n               (" + (MANY - 20) + " more differences)\n"));
    failure(() -> logo.verifyUpdated(metadataValue("other", 1)));
  }

  @Test
  void longPropertyNamesAreShortened() {
    String name = "n".repeat(40_000);
    updates.send(logo, "{\"metadata\":{\"" + name + "\":1},\"" + name + "\":1}");

    failure(() -> logo.verifyUpdated(metadataWithout(name)));
    failure(() -> logo.verifyUpdated(metadataValue(name + "x", 1)));
    failure(() -> logo.verifyUpdated(metadataValue("owner", "y".repeat(MANY))));
    failure(api::verifyNothingUnexpected);
    assertThat(api.traffic().length(), lessThan(MOST));
  }

  @Test
  void anIdThatIsTooLongIsReportedAsNotDeclarable() {
    updates.send("i".repeat(2000), "{}");

    assertThat(
        failure(api::verifyNothingUnexpected),
        containsString(
            "The image cannot be declared, because its id has 2000 characters; at most 1024 are allowed."));
  }

  @Test
  void repeatedUnexpectedRequestsAreReportedOnce() {
    for (int i = 0; i < 30; i++) {
      updates.send("nobodys", "{}");
    }

    String message = failure(api::verifyNothingUnexpected);
    assertThat(message, startsWith("Unexpected requests:\n\n1. The update names"));
    assertThat(message, containsString(" {}\n       (25 more)\n   Declared images: "));
  }

  @Test
  void excessUnverifiedUpdatesAreCountedInsteadOfListed() {
    for (int i = 0; i < 30; i++) {
      updates.send(logo, "{}");
    }

    assertThat(
        failure(logo::verifyNoMoreUpdates),
        containsString(
            "but updates 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 and 10 more were not verified."));
  }

  private static String failure(Executable verification) {
    String message = assertThrows(AssertionError.class, verification).getMessage();
    assertThat(message.length(), lessThan(MOST));
    return message;
  }

  private static String members(String name) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> "\"" + name + i + "\":" + i)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
