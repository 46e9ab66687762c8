package io.github.imagefixtures.messages;

import static io.github.imagefixtures.Times.exactly;
import static io.github.imagefixtures.Times.within;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A passing verification does not build any message. */
@ExtendWith(OwnAccount.class)
class LazyMessagesTest {
  private final AtomicInteger descriptions = new AtomicInteger();

  @Test
  void matchersAreNotDescribedUntilAVerificationFails(ImagesApi api, Updates updates) {
    ImageStub<?, ?> logo = api.declare(ImageDeclaration.named("logo").build());
    ImageStub<?, ?> avatar = api.declare(ImageDeclaration.named("avatar").build());
    logo.onUpdate(sends("{}")).succeeds();
    logo.onUpdate(sends("{\"creator\":\"bob\"}")).succeeds();
    updates.send(logo, "{}");
    updates.send(logo, "{\"creator\":\"bob\"}");
    updates.send(avatar, "{}");

    logo.verifyUpdated(exactly(1), sends("{}"));
    logo.verifyUpdated(exactly(0), sends("{\"creator\":\"ada\"}"));
    logo.verifyUpdated(within(Duration.ofSeconds(1)), sends("{\"creator\":\"bob\"}"));
    api.inOrder().verifyUpdated(logo, sends("{\"creator\":\"bob\"}")).verifyUpdated(avatar);
    api.verifyNoMoreUpdates();
    api.verifyNothingUnexpected();
    assertThat(descriptions.get(), is(0));

    assertThrows(AssertionError.class, () -> logo.verifyUpdated(sends("something else")));
    assertThat(descriptions.get() > 0, is(true));
  }

  private TypeSafeDiagnosingMatcher<UpdateImageRequest> sends(String body) {
    return new TypeSafeDiagnosingMatcher<>() {
      @Override
      protected boolean matchesSafely(UpdateImageRequest update, Description mismatch) {
        if (!(mismatch instanceof Description.NullDescription)) {
          descriptions.incrementAndGet();
        }
        return update.body().equals(body);
      }

      @Override
      public void describeTo(Description description) {
        descriptions.incrementAndGet();
      }
    };
  }
}
