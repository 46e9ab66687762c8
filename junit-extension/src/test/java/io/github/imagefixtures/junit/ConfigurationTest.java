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
    return TestCaseRunner.builder(testCase).configurationParameter(parameter, value).execute();
  }

  @Test
  void strictnessParameterAppliesToAllTests() {
    assertThat(
        TestCaseRunner.failureMessages(
            run(DefaultStrictnessTestCase.class, "imagefixtures.strictness", "lenient")),
        empty());
    assertThat(
        TestCaseRunner.failureMessages(
            run(DefaultStrictnessTestCase.class, "imagefixtures.strictness", "strict")),
        hasSize(1));
  }

  @ImagesApiTest
  static class DefaultStrictnessTestCase {
    @Test
    void updatesAnUndeclaredImage(ImagesApi api) {
      Client.update(api, "undeclared");
    }
  }

  @Test
  void annotationOverridesTheStrictnessParameter() {
    assertThat(
        TestCaseRunner.failureMessages(
            run(StrictTestCase.class, "imagefixtures.strictness", "lenient")),
        hasSize(1));
    assertThat(
        TestCaseRunner.failureMessages(
            run(LenientTestCase.class, "imagefixtures.strictness", "strict")),
        empty());
  }

  @ImagesApiTest(strictness = Strictness.STRICT)
  static class StrictTestCase extends DefaultStrictnessTestCase {}

  @ImagesApiTest(strictness = Strictness.LENIENT)
  static class LenientTestCase extends DefaultStrictnessTestCase {}

  @Test
  void builderOverridesTheStrictnessParameter() {
    assertThat(
        TestCaseRunner.failureMessages(
            run(BuilderTestCase.class, "imagefixtures.strictness", "lenient")),
        hasSize(1));
  }

  static class BuilderTestCase {
    @RegisterExtension
    static final ImagesApiExtension IMAGES =
        ImagesApiExtension.builder().strictness(Strictness.STRICT).build();

    @Test
    void updatesAnUndeclaredImage(ImagesApi api) {
      Client.update(api, "undeclared");
    }
  }

  @Test
  void invalidParametersFailWithTheExpectedValues() {
    for (String strictness : List.of("lax", "configured")) {
      assertThat(
          TestCaseRunner.failureMessages(
              run(DefaultStrictnessTestCase.class, "imagefixtures.strictness", strictness)),
          contains(
              "The configuration parameter imagefixtures.strictness is \""
                  + strictness
                  + "\", but must be strict or lenient."));
    }
    for (String port : List.of("http", "0", "65536")) {
      assertThat(
          TestCaseRunner.failureMessages(
              run(DefaultStrictnessTestCase.class, "imagefixtures.port", port)),
          contains(
              "The configuration parameter imagefixtures.port is \""
                  + port
                  + "\", but must be a number from 1 to 65535."));
    }
    for (String duration : List.of("two seconds", "PT0S", "-PT1S")) {
      assertThat(
          TestCaseRunner.failureMessages(
              run(FailuresTestCase.class, "imagefixtures.lateReply", duration)),
          contains(
              "The configuration parameter imagefixtures.lateReply is \""
                  + duration
                  + "\", but must be a positive ISO-8601 duration such as PT2S."));
    }
    assertThat(
        TestCaseRunner.failureMessages(
            run(FailuresTestCase.class, "imagefixtures.eachFailure.exclude", "ratelimited")),
        contains(
            is(
                "The configuration parameter imagefixtures.eachFailure.exclude contains"
                    + " \"ratelimited\", which is not a failure or a kind of failure. Did you mean"
                    + " \"RATE_LIMITED\"? Use one of: ENVELOPE, PLAIN_TEXT, EDGE_ERROR, MALFORMED_ENVELOPE, TRANSPORT, "
                    + Arrays.stream(KnownFailure.values())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", "", ".")))));
  }

  @Test
  void excludeParameterExcludesFailuresAndKindsInAnyCase() {
    long envelopes = Failure.all().stream().filter(f -> f.kind() == FailureKind.ENVELOPE).count();

    run(
            FailuresTestCase.class,
            "imagefixtures.eachFailure.exclude",
            "TRANSPORT, edge_error,PLAIN_TEXT , Malformed_Envelope, rate_limited")
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(envelopes - 1));
  }

  @Test
  void lateReplyParameterSetsTheDelayOfLateReply() {
    EngineExecutionResults results =
        run(LateReplyTestCase.class, "imagefixtures.lateReply", "PT0.3S");

    assertThat(TestCaseRunner.failureMessages(results), empty());
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
