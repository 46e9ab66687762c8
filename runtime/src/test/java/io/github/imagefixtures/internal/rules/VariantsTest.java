package io.github.imagefixtures.internal.rules;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantsTest {

  private static final String HASH = "MTt4OTd0b0w5aj";

  @ParameterizedTest
  @ValueSource(strings = {"thumbnail", "public", "w_400-x", "2x", "-"})
  void aNameIsAValidVariant(String name) {
    assertThat(Variants.validate(name), is(Optional.empty()));
    assertThat(Variants.isUri(name), is(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://imagedelivery.net/MTt4OTd0b0w5aj/107b9558-dd06-4bbd-5fef-9c2c16bb7900/hero",
        "http://localhost:8080/a%20b?c=d#e",
        "HTTPS://example.com/",
        "urn:example:thumbnail"
      })
  void anAbsoluteUriIsAValidVariant(String uri) {
    assertThat(Variants.validate(uri), is(Optional.empty()));
    assertThat(Variants.isUri(uri), is(true));
  }

  static Stream<Arguments> refusals() {
    String neither = "must be an absolute URI, or a name of letters, digits, \"-\" and \"_\"";
    return Stream.of(
        arguments("", "is empty"),
        arguments("a".repeat(100), "has 100 characters; at most 99 are allowed"),
        arguments("thumb nail", neither),
        arguments("thumb/nail", neither),
        arguments("/hero", neither),
        arguments("//example.com/hero", neither),
        arguments("héro", neither),
        arguments("hero\n", neither),
        arguments("w=400", neither),
        arguments("1http://example.com", neither),
        arguments("https:", "is not a well-formed URI"),
        arguments("https://example.com/a b", "is not a well-formed URI"),
        arguments("https://example.com/%zz", "is not a well-formed URI"),
        arguments("https://example.com/é", "has characters that a URI must percent-encode"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void anInvalidVariantIsRejected(String variant, String problem) {
    assertThat(Variants.validate(variant), is(Optional.of(problem)));
  }

  @Test
  void aVariantNameMayHave99Characters() {
    assertThat(Variants.validate("a".repeat(99)), is(Optional.empty()));
  }

  @Test
  void theDefaultVariantsHaveTheUrisOfTheReferenceExample() {
    String id = "107b9558-dd06-4bbd-5fef-9c2c16bb7900";

    assertThat(
        Variants.DEFAULT_NAMES.stream().map(name -> Variants.uri(id, name)).toList(),
        is(
            Stream.of("thumbnail", "hero", "original")
                .map(name -> "https://imagedelivery.net/MTt4OTd0b0w5aj/" + id + "/" + name)
                .toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "brand/logo.png,brand/logo.png",
    "a b,a%20b",
    "100%,100%25",
    "a%2Fb,a%252Fb",
    "a?b#c,a%3Fb%23c",
    "é€😀,%C3%A9%E2%82%AC%F0%9F%98%80",
    "'-._~!$&''()*+,;=:@','-._~!$&''()*+,;=:@'",
    "'[]\\^`{|}\"<>',%5B%5D%5C%5E%60%7B%7C%7D%22%3C%3E"
  })
  void charactersThatAPathCannotContainArePercentEncoded(String id, String path) {
    String uri = Variants.uri(id, "hero");

    assertThat(uri, is("https://imagedelivery.net/" + HASH + "/" + path + "/hero"));
    assertThat(Variants.validate(uri), is(Optional.empty()));
    assertThat(URI.create(uri).getPath(), is("/" + HASH + "/" + id + "/hero"));
  }
}
