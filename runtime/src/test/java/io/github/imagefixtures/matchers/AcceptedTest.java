package io.github.imagefixtures.matchers;

import static io.github.imagefixtures.Times.exactly;
import static io.github.imagefixtures.matchers.RequestMatchers.accepted;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OwnAccount.class)
class AcceptedTest {

  @Test
  void onlyUpdatesWithASuccessfulResponseAreAccepted(ImagesApi api, Updates updates) {
    var logo = api.declare(ImageDeclaration.named("logo").build());
    logo.onUpdate().fails(Failure.rateLimited(Duration.ZERO)).thenSucceeds();

    updates.send(logo, "{\"metadata\":1}");
    updates.send(logo, "{}");
    updates.send(logo, "{}");

    assertThat(logo.updates(), contains(not(accepted()), not(accepted()), accepted()));
    logo.verifyUpdated(exactly(1), accepted());
    api.verifyUpdated(exactly(2), not(accepted()));
  }

  @Test
  void anUpdateThatWasAppliedBeforeItFailedIsNotAccepted(ImagesApi api, Updates updates) {
    var logo = api.declare(ImageDeclaration.named("logo").build());
    logo.onUpdate().fails(Failure.rateLimited(Duration.ZERO).afterTheChange());

    updates.send(logo, "{\"requireSignedURLs\":true}");

    logo.verifyUpdated(requireSignedURLs(true), not(accepted()));
  }

  @Test
  void aStubbingCannotUseAccepted(ImagesApi api) {
    var logo = api.declare(ImageDeclaration.named("logo").build());

    assertThat(
        assertThrows(IllegalArgumentException.class, () -> logo.onUpdate(accepted())).getMessage(),
        containsString("Use it in verifyUpdated(..)."));
  }
}
