package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.ImagesApi;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** A file of its own, because JUnit 5.12 has no {@link ParameterizedClass}. */
class ParameterizedClassTest {

  @Test
  void eachInvocationOfAParameterizedClassHasItsOwnAccounts() {
    EngineExecutionResults results = TestCaseRunner.run(ParameterizedClassTestCase.class);

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(2 * 2).failed(0));
  }

  @ImagesApiTest
  @ParameterizedClass
  @ValueSource(strings = {"a", "b"})
  static class ParameterizedClassTestCase {
    private final ImagesApi constructorApi;

    ParameterizedClassTestCase(String argument, ImagesApi constructorApi) {
      this.constructorApi = constructorApi;
    }

    @RepeatedTest(2)
    void constructorAndMethodShareAnAccount(ImagesApi api) {
      assertThat(api, is(constructorApi));
    }
  }
}
