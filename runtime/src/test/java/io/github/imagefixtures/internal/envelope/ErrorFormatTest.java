package io.github.imagefixtures.internal.envelope;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*/*",
        "text/html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        "*/*, application/json",
        "text/html, application/json",
        "application/json;q=0.9, text/html",
        "application/json;q=0.9, */*;q=0.91",
        "application/json;q=0",
        "application/json;q=0.000, application/problem+json; q=0",
        "application/xml",
        "application/*",
        ",;,",
        "application/jsonp"
      })
  void htmlIsPreferredByDefault(String accept) {
    assertThat(ErrorFormat.preferredBy(accept), is(ErrorFormat.HTML));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/json, text/html",
        "application/json, application/problem+json",
        "application/json, text/plain, */*",
        "text/html;q=0.9 , application/json ; Q=1.0",
        "application/xml, application/json;q=0.1",
        "text/html;q=0, application/json;q=0.001",
        "application/problem+json;q=0.5,*/*;q=0.1,application/json;q=0.6",
        "application/json;q=high",
        "application/json;version=1;q=0.5, */*;q=0.4"
      })
  void jsonIsPreferredWithAHigherWeightOrInAnEarlierPosition(String accept) {
    assertThat(ErrorFormat.preferredBy(accept), is(ErrorFormat.JSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/problem+json",
        "application/problem+json, application/json",
        "application/json;q=0.9, application/problem+json"
      })
  void problemJsonIsPreferredLikeJson(String accept) {
    assertThat(ErrorFormat.preferredBy(accept), is(ErrorFormat.PROBLEM_JSON));
  }
}
