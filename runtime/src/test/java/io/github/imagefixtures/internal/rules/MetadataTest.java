package io.github.imagefixtures.internal.rules;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonString;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MetadataTest {

  private static final int AROUND_THE_VALUE = "{\"k\":\"\"}".length();

  static Stream<Arguments> charactersAndTheirBytes() {
    return Stream.of(
        arguments("a", 1),
        arguments("\u007f", 1),
        arguments("é", 2),
        arguments("€", 3),
        arguments("😀", 4),
        arguments("\n", 2),
        arguments("\"", 2),
        arguments("\u0001", 6));
  }

  @ParameterizedTest(name = "characters of {1} bytes")
  @MethodSource("charactersAndTheirBytes")
  void metadataMayHave1024BytesButNot1025(String character, int bytes) {
    int room = 1024 - AROUND_THE_VALUE;
    String value = character.repeat(room / bytes) + "a".repeat(room % bytes);
    JsonObject largest = JsonObject.EMPTY.with("k", new JsonString(value));
    JsonObject tooLarge = JsonObject.EMPTY.with("k", new JsonString(value + "a"));

    assertThat(Metadata.bytes(largest), is(1024));
    assertThat(Metadata.validate(largest), is(Optional.empty()));
    assertThat(Metadata.bytes(tooLarge), is(1025));
    assertThat(
        Metadata.validate(tooLarge),
        is(Optional.of("is 1025 bytes of UTF-8 as compact JSON; at most 1024 are allowed")));
  }

  @Test
  void bytesAreCountedInCompactJson() throws Exception {
    String spacious = "{ \"\\u006b\" :\n [ 1.50 , \"\\u00e9\" , \"\\/\" ] }";

    int bytes = Metadata.bytes((JsonObject) JsonReader.parse(spacious));

    assertThat(bytes, is("{\"k\":[1.50,\"é\",\"/\"]}".length() + 1));
  }

  @Test
  void emptyMetadataHasTwoBytes() {
    assertThat(Metadata.bytes(JsonObject.EMPTY), is(2));
    assertThat(Metadata.validate(JsonObject.EMPTY), is(Optional.empty()));
  }
}
