package io.github.imagefixtures.messages;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages report all requests even if a custom matcher throws from one of its methods. */
@ExtendWith({GoldenFiles.class, OwnAccount.class})
class FaultyMatchersTest {
  private ImagesApi api;
  private Updates updates;
  private ImageStub<?, ?> logo;

  @BeforeEach
  void declare(ImagesApi own, Updates sender) {
    api = own;
    updates = sender;
    logo = api.declare(ImageDeclaration.named("logo").meta("{\"owner\":\"ada\"}").build());
  }

  @Test
  void aMatcherThrowsInDescribeToAndDescribeMismatch(Golden golden) {
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");

    golden
        .of(api)
        .fails(
            () ->
                logo.verifyUpdated(
                    new Speechless(false), metadataValue("owner", new Speechless(false))));
  }

  @Test
  void aStubbingIsReportedWhenDescribeToOfItsMatcherThrows() {
    logo.onUpdate(new Speechless(true)).succeeds();
    logo.onUpdate(new Speechless(false)).succeeds();
    updates.send(logo, "{}");

    assertThat(api.traffic(), containsString("onUpdate(matches Speechless (describeTo threw"));
    assertThat(verdict(), containsString("A stubbing of \"logo\" was not used"));
    assertThat(verdict(), containsString("describeTo threw"));
  }

  @Test
  void aStubbingIsReportedWhenItsMatcherThrows() {
    logo.onUpdate(new Boom()).succeeds();
    updates.send(logo, "{}");

    assertThat(verdict(), containsString("This request caused an exception"));
    assertThat(
        verdict(), containsString("   java.lang.IllegalStateException: boom\n       at io.github"));
    assertThat(verdict(), containsString("the matcher's matches threw java.lang.Illegal"));
  }

  @Test
  void aVerificationIsReportedWhenItsMatcherThrowsForAnotherImage() {
    ImageStub<?, ?> avatar = api.declare(ImageDeclaration.named("avatar").build());
    updates.send(avatar, "{}");

    var e = assertThrows(AssertionError.class, () -> logo.verifyUpdated(new Boom()));
    assertThat(e.getMessage(), containsString("but it received none."));
  }

  private String verdict() {
    return assertThrows(AssertionError.class, api::verifyNothingUnexpected).getMessage();
  }

  /** Matches, but throws when it describes itself or a mismatch. */
  private static final class Speechless extends BaseMatcher<Object> {
    private final boolean accepting;

    Speechless(boolean accepting) {
      this.accepting = accepting;
    }

    @Override
    public boolean matches(Object actual) {
      return accepting;
    }

    @Override
    public void describeMismatch(Object actual, Description mismatch) {
      throw new IllegalStateException("no words");
    }

    @Override
    public void describeTo(Description description) {
      throw new IllegalStateException("no words");
    }
  }

  /** Throws when it matches. */
  private static final class Boom extends BaseMatcher<Object> {
    @Override
    public boolean matches(Object actual) {
      throw new IllegalStateException("boom");
    }

    @Override
    public void describeTo(Description description) {
      description.appendText("boom");
    }
  }
}
