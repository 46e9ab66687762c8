package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.FailureKind;
import io.github.imagefixtures.ImagesApi;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a failed invocation begins with: true whether the client threw or noticed nothing. */
class FailureAdviceTests {

  private static void assertAdvises(Failure failure, String advice) {
    assertThat(FailureAdvice.on(failure), is(failure + ": " + advice));
  }

  private static List<Failure> ofKind(FailureKind kind) {
    return Failure.all().stream().filter(failure -> failure.kind() == kind).toList();
  }

  @Test
  void anEnvelopeIsARefusal() {
    for (Failure failure : ofKind(FailureKind.ENVELOPE)) {
      assertAdvises(
          failure,
          "the API refuses the update with an envelope; a client has to look at the status, or at"
              + " success");
    }
  }

  @Test
  void otherFormatsAreNotToBeParsed() {
    for (Failure failure : ofKind(FailureKind.PLAIN_TEXT)) {
      assertAdvises(
          failure,
          "the body is plain text; a client has to look at status and Content-Type before it parses"
              + " JSON");
    }
    for (Failure failure : ofKind(FailureKind.EDGE_PAGE)) {
      assertAdvises(
          failure,
          "the body is an HTML page; a client has to look at status and Content-Type before it"
              + " parses JSON");
    }
  }

  @Test
  void eachMalformedEnvelopeHasItsOwnFlaw() {
    assertAdvises(
        Failure.successFalseWithStatus200(),
        "the status is 200, but success is false; a client has to look at success as well");
    assertAdvises(
        Failure.emptyErrors(), "errors is empty; a client must not count on a first item");
    assertAdvises(
        Failure.missingMessagesAndResult(),
        "messages and result are absent; a client must not count on them");
    assertAdvises(
        Failure.missingContentType(),
        "there is no Content-Type; a client must not count on one to find a parser");
    assertThat(ofKind(FailureKind.MALFORMED_ENVELOPE).size(), is(4));
  }

  @Test
  void whereNothingUsableComesAClientHasToExpectThat() {
    assertAdvises(Failure.lateReply(), "no answer comes; a client needs a time-out");
    assertAdvises(
        Failure.truncatedBody(),
        "the status is 200, but the body ends too early; a client has to expect JSON that is cut"
            + " short");
    for (Failure failure :
        List.of(Failure.connectionReset(), Failure.emptyReply(), Failure.garbage())) {
      assertAdvises(
          failure,
          "there is no HTTP answer; a client has to expect that, and knows not whether the update"
              + " was made");
    }
    assertThat(ofKind(FailureKind.TRANSPORT).size(), is(5));
  }

  @Test
  void whatTheTestThrewFollowsTheAdvice() {
    assertThat(
        Kit.messages(Kit.run(ThrowingTestCase.class)),
        contains(
            FailureAdvice.on(Failure.emptyErrors())
                + " ==> java.lang.IllegalStateException: no first error"));
  }

  @ImagesApiTest
  static class ThrowingTestCase {
    @EachFailure(include = "emptyErrors")
    void throwsWhatItsClientThrows(Failure failure, ImagesApi api) {
      throw new IllegalStateException("no first error");
    }
  }
}
