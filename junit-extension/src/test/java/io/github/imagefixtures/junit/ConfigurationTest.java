package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.FailureKind;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class ConfigurationTest {

  private static EngineExecutionResults run(Class<?> testCase, String parameter, String value) {
    return Kit.builder(testCase).configurationParameter(parameter, value).execute();
  }

  @Test
  void makesAWholeBuildLenient() {
    assertThat(
        Kit.messages(run(UndecidedTestCase.class, "imagefixtures.strictness", "lenient")), empty());
    assertThat(
        Kit.messages(run(UndecidedTestCase.class, "imagefixtures.strictness", "strict")),
        hasSize(1));
  }

  @ImagesApiTest
  static class UndecidedTestCase {
    @Test
    void asksForAnUndeclaredImage(ImagesApi api) {
      Client.update(api, "nobody");
    }
  }

  @Test
  void isOverruledByTheAnnotation() {
    assertThat(
        Kit.messages(run(StrictTestCase.class, "imagefixtures.strictness", "lenient")), hasSize(1));
    assertThat(
        Kit.messages(run(LenientTestCase.class, "imagefixtures.strictness", "strict")), empty());
  }

  @ImagesApiTest(strictness = Strictness.STRICT)
  static class StrictTestCase extends UndecidedTestCase {}

  @ImagesApiTest(strictness = Strictness.LENIENT)
  static class LenientTestCase extends UndecidedTestCase {}

  @Test
  void isOverruledByTheBuilder() {
    assertThat(
        Kit.messages(run(DecidedTestCase.class, "imagefixtures.strictness", "lenient")),
        hasSize(1));
  }

  static class DecidedTestCase {
    @RegisterExtension
    static final ImagesApiExtension IMAGES =
        ImagesApiExtension.builder().strictness(Strictness.STRICT).build();

    @Test
    void asksForAnUndeclaredImage(ImagesApi api) {
      Client.update(api, "nobody");
    }
  }

  @Test
  void saysWhatItExpects() {
    for (String strictness : List.of("lax", "configured")) {
      assertThat(
          Kit.messages(run(UndecidedTestCase.class, "imagefixtures.strictness", strictness)),
          contains(
              "The configuration parameter imagefixtures.strictness is strict or lenient, but was"
                  + " \""
                  + strictness
                  + "\"."));
    }
    for (String duration : List.of("two seconds", "PT0S", "-PT1S")) {
      assertThat(
          Kit.messages(run(FailuresTestCase.class, "imagefixtures.lateReply", duration)),
          contains(
              "The configuration parameter imagefixtures.lateReply is a positive ISO-8601 duration"
                  + " such as PT2S, but was \""
                  + duration
                  + "\"."));
    }
    assertThat(
        Kit.messages(
            run(FailuresTestCase.class, "imagefixtures.eachFailure.exclude", "ratelimited")),
        contains(
            is(
                "The configuration parameter imagefixtures.eachFailure.exclude names the failure"
                    + " \"ratelimited\", which there is not (did you mean \"RATE_LIMITED\"?)."
                    + " Known are ENVELOPE, PLAIN_TEXT, EDGE_ERROR, MALFORMED_ENVELOPE, TRANSPORT, "
                    + Arrays.stream(KnownFailure.values())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", "", ".")))));
  }

  @Test
  void leavesFailuresOut() {
    long envelopes = Failure.all().stream().filter(f -> f.kind() == FailureKind.ENVELOPE).count();

    run(
            FailuresTestCase.class,
            "imagefixtures.eachFailure.exclude",
            "TRANSPORT, edge_error,PLAIN_TEXT , Malformed_Envelope, rate_limited")
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(envelopes - 1));
  }

  @Test
  void saysHowLateALateReplyIs() {
    EngineExecutionResults results =
        run(LateReplyTestCase.class, "imagefixtures.lateReply", "PT0.3S");

    assertThat(Kit.messages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(1));
  }

  @ImagesApiTest
  static class LateReplyTestCase {
    @EachFailure(include = KnownFailure.LATE_REPLY)
    void test(Failure failure) {
      assertThat(failure.lateReplyLimit().orElseThrow(), is(Duration.ofMillis(300)));
    }
  }

  @ImagesApiTest
  static class FailuresTestCase {
    @EachFailure
    void test(Failure failure) {}
  }
}
