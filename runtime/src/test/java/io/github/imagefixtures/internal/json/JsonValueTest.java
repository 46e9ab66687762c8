package io.github.imagefixtures.internal.json;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

  private static final JsonNumber ONE = new JsonNumber("1");

  static JsonValue parse(String text) {
    try {
      return JsonReader.parse(text);
    } catch (JsonSyntaxException e) {
      throw new AssertionError(e);
    }
  }

  @Nested
  class ToJava {

    static Stream<Arguments> numbers() {
      return Stream.of(
          arguments("0", 0L),
          arguments("-0", 0L),
          arguments("9223372036854775807", Long.MAX_VALUE),
          arguments("-9223372036854775808", Long.MIN_VALUE),
          arguments("9223372036854775808", new BigInteger("9223372036854775808")),
          arguments("-9223372036854775809", new BigInteger("-9223372036854775809")),
          arguments("1.0", 1.0),
          arguments("1.10", 1.1),
          arguments("1e2", 100.0),
          arguments("-0.0", -0.0),
          arguments("0e999999999", 0.0),
          arguments("0.1", 0.1),
          arguments("0.10000000000000001", new BigDecimal("0.10000000000000001")),
          arguments("3.141592653589793", Math.PI),
          arguments("3.1415926535897932", new BigDecimal("3.1415926535897932")),
          arguments("9007199254740993.0", new BigDecimal("9007199254740993.0")),
          arguments("1.7976931348623157e308", Double.MAX_VALUE),
          arguments("1e400", new BigDecimal("1e400")),
          arguments("-1e400", new BigDecimal("-1e400")),
          arguments("1e-400", new BigDecimal("1e-400")),
          arguments("1e999999999", new BigDecimal("1e999999999")),
          arguments("1e-999999999", new BigDecimal("1e-999999999")),
          arguments("4.9e-324", Double.MIN_VALUE));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberBecomesTheJavaTypeThatKeepsItsValue(String text, Number java) {
      assertThat(parse(text).toJava(), is(java));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"2.9802322387695312e-8", "1e23", "2e23", "5.684341886080802e-14", "1.1e-5"})
    void aShortestDecimalBecomesADoubleOnEveryJdk(String text) {
      assertThat(new JsonNumber(text).toJava(), is(Double.valueOf(text)));
    }

    @Test
    void everyFiniteDoubleSurvivesARoundTrip() {
      Random random = new Random(9);
      for (int i = 0; i < 20_000; i++) {
        double number = Double.longBitsToDouble(random.nextLong());
        if (Double.isFinite(number)) {
          assertThat(JsonValue.of(number).toJava(), is(number));
        }
      }
    }

    @Test
    void anObjectBecomesAnOrderedMapThatMayContainNulls() {
      Object java = parse("{\"b\":null,\"a\":[1,null,\"x\",true,{}]}").toJava();

      Map<String, Object> expected = new LinkedHashMap<>();
      expected.put("b", null);
      expected.put("a", Arrays.asList(1L, null, "x", true, Map.of()));
      assertThat(java, is(expected));
      assertThat(java.toString(), is("{b=null, a=[1, null, x, true, {}]}"));
    }

    @Test
    void literalsBecomeBooleansAndNull() {
      assertThat(parse("true").toJava(), is(true));
      assertThat(parse("false").toJava(), is(false));
      assertThat(parse("null").toJava(), is(nullValue()));
    }

    @Test
    void convertedCollectionsAreUnmodifiable() {
      Map<String, Object> map = ((JsonObject) parse("{\"a\":1}")).toJava();
      List<Object> list = ((JsonArray) parse("[1]")).toJava();

      assertThrows(UnsupportedOperationException.class, () -> map.put("b", 2L));
      assertThrows(UnsupportedOperationException.class, () -> list.add(2L));
    }
  }

  @Nested
  class FromJava {

    static Stream<Arguments> values() {
      return Stream.of(
          arguments(null, "null"),
          arguments("é\"", "\"é\\\"\""),
          arguments(true, "true"),
          arguments((byte) -1, "-1"),
          arguments((short) 2, "2"),
          arguments(3, "3"),
          arguments(Long.MIN_VALUE, "-9223372036854775808"),
          arguments(BigInteger.TEN.pow(30), "1000000000000000000000000000000"),
          arguments(0.1f, "0.1"),
          arguments(1.0, "1.0"),
          arguments(1.5e300, "1.5E300"),
          arguments(new BigDecimal("1.10"), "1.10"),
          arguments(new BigDecimal("1e3"), "1E+3"),
          arguments(Arrays.asList(1, null, List.of("a")), "[1,null,[\"a\"]]"),
          arguments(Set.of(1), "[1]"),
          arguments(new int[] {1, 2}, "[1,2]"),
          arguments(new Object[] {"a", null}, "[\"a\",null]"),
          arguments(Collections.singletonMap("a", null), "{\"a\":null}"),
          arguments(List.of(ONE, JsonNull.INSTANCE), "[1,null]"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aJavaValueBecomesTheEquivalentJsonValue(Object java, String text) {
      assertThat(JsonValue.of(java), is(parse(text)));
    }

    @Test
    void aJsonValueIsReturnedUnchanged() {
      assertThat(JsonValue.of(JsonObject.EMPTY), is(sameInstance(JsonObject.EMPTY)));
    }

    static Stream<Arguments> unsupportedValues() {
      return Stream.of(
          arguments(new Date(0), "JSON cannot represent a java.util.Date; use a String, "),
          arguments('c', "JSON cannot represent a java.lang.Character"),
          arguments(new char[] {'c'}, "JSON cannot represent a java.lang.Character"),
          arguments(
              new AtomicInteger(),
              "JSON cannot represent a java.util.concurrent.atomic.AtomicInteger"),
          arguments(List.of(Optional.empty()), "JSON cannot represent a java.util.Optional"),
          arguments(Double.NaN, "JSON cannot represent NaN; use a finite number or null."),
          arguments(Double.NEGATIVE_INFINITY, "JSON cannot represent -Infinity"),
          arguments(Float.POSITIVE_INFINITY, "JSON cannot represent Infinity"),
          arguments(Map.of(1, "a"), "The keys of a map must be strings"),
          arguments(Map.of(1, "a"), "but one is a java.lang.Integer."),
          arguments(Collections.singletonMap(null, "a"), "but one is null."),
          arguments("\ud83d", "JSON cannot represent the lone surrogate U+D83D at index 0"),
          arguments(
              Map.of("a\ude00", 1), "JSON cannot represent the lone surrogate U+DE00 at index 1"),
          arguments(
              BigInteger.TEN.pow(1000), "can have at most 1000 characters, but this one has 1001"),
          arguments(
              new BigDecimal("1e1000000000"),
              "is not a JSON number with an exponent of at most nine digits"));
    }

    @ParameterizedTest
    @MethodSource("unsupportedValues")
    void aValueWithoutAJsonFormIsRejected(Object java, String message) {
      IllegalArgumentException refusal =
          assertThrows(IllegalArgumentException.class, () -> JsonValue.of(java));

      assertThat(refusal.getMessage(), containsString(message));
    }

    @Test
    void aCollectionThatContainsItselfIsRejected() {
      List<Object> list = new ArrayList<>();
      list.add(Collections.singletonMap("a", list));

      IllegalArgumentException refusal =
          assertThrows(IllegalArgumentException.class, () -> JsonValue.of(list));

      assertThat(refusal.getMessage(), containsString("more than 512 levels"));
    }
  }

  @Nested
  class ToText {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"b\":[1.10,1e400,-0,9223372036854775808],\"a\":{\"\":null}}",
          "[true,false,[],{}]",
          "\"/ é😀\u007f\u2028\""
        })
    void textIsCompactAndKeepsNumbersAndCharacters(String text) {
      assertThat(parse(text).toString(), is(text));
    }

    @Test
    void textEscapesOnlyRequiredCharacters() {
      assertThat(
          new JsonString("\"\\/\b\f\n\r\t\0\u001f").toString(),
          is("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\""));
      assertThat(JsonObject.EMPTY.with("\"", new JsonString("")).toString(), is("{\"\\\"\":\"\"}"));
    }
  }

  @Nested
  class Equality {

    @Test
    void equalityIgnoresTheOrderOfMembers() {
      JsonValue value = parse("{\"a\":1,\"b\":[{\"c\":2,\"d\":3}]}");
      JsonValue other = parse("{\"b\":[{\"d\":3,\"c\":2}],\"a\":1}");

      assertThat(value, is(other));
      assertThat(value.hashCode(), is(other.hashCode()));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "1|1.0",
          "1|\"1\"",
          "[1,2]|[2,1]",
          "[1]|[1,1]",
          "[]|{}",
          "{\"a\":1}|{\"a\":2}",
          "{\"a\":1}|{\"b\":1}",
          "{\"a\":null}|{}",
          "{\"a\":1}|{\"a\":1,\"b\":1}",
          "null|false",
          "true|false"
        })
    void differentValuesAreNotEqual(String one, String other) {
      assertThat(parse(one), is(not(parse(other))));
      assertThat(parse(other), is(not(parse(one))));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "[1,2]|[2,1]",
          "[1]|[1,1]",
          "{\"a\":1}|{\"a\":2}",
          "{\"a\":1}|{\"b\":1}",
          "{\"a\":1,\"b\":2}|{\"a\":2,\"b\":1}",
          "{\"a\":{\"b\":1}}|{\"a\":{\"b\":2}}"
        })
    void differentValuesHaveDifferentHashCodes(String one, String other) {
      assertThat(parse(one).hashCode(), is(not(parse(other).hashCode())));
    }
  }

  @Nested
  class Members {

    @Test
    void anObjectIsIndependentOfItsSourceMap() {
      Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", ONE));
      JsonObject object = new JsonObject(members);
      members.clear();

      assertThat(object.members(), is(Map.of("a", ONE)));
      assertThrows(UnsupportedOperationException.class, () -> object.members().clear());
    }

    @Test
    void getDistinguishesAMissingMemberFromANullMember() {
      JsonObject object = (JsonObject) parse("{\"a\":null}");

      assertThat(object.get("a"), is(Optional.of(JsonNull.INSTANCE)));
      assertThat(object.get("b"), is(Optional.empty()));
    }

    @Test
    void withReturnsAnotherObject() {
      JsonObject object = (JsonObject) parse("{\"a\":1,\"b\":2}");

      assertThat(object.with("a", JsonNull.INSTANCE).toString(), is("{\"a\":null,\"b\":2}"));
      assertThat(object.with("c", ONE).toString(), is("{\"a\":1,\"b\":2,\"c\":1}"));
      assertThat(object.toString(), is("{\"a\":1,\"b\":2}"));
    }

    @Test
    void anObjectRejectsAMemberWithoutAValue() {
      assertThrows(
          NullPointerException.class, () -> new JsonObject(Collections.singletonMap("a", null)));
    }
  }

  @Test
  void anArrayIsIndependentOfItsSourceList() {
    List<JsonValue> items = new ArrayList<>(List.of(ONE));
    JsonArray array = new JsonArray(items);
    items.clear();

    assertThat(array.items(), is(List.of(ONE)));
    assertThrows(UnsupportedOperationException.class, () -> array.items().clear());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1 ", "01", "NaN", "1e", "0x1", "\n"})
  void aNumberRejectsTextThatIsNotANumber(String text) {
    assertThrows(IllegalArgumentException.class, () -> new JsonNumber(text));
  }

  @ParameterizedTest
  @CsvSource({
    "0,true",
    "-12,true",
    "9223372036854775808,true",
    "1.0,false",
    "1e2,false",
    "1E2,false"
  })
  void aNumberIsAnIntegerWithoutFractionAndExponent(String text, boolean isInteger) {
    assertThat(new JsonNumber(text).isInteger(), is(isInteger));
  }

  @ParameterizedTest
  @CsvSource({
    "{},an object,an object",
    "[],an array,an array",
    "\"\",a string,a string",
    "1,a number,a whole number",
    "123456789012345678901234567890,a number,a whole number",
    "1.5,a number,a number",
    "1e400,a number,a number",
    "true,a boolean,a boolean",
    "null,null,null"
  })
  void everyTypeHasAName(String text, String name, String nameInJava) {
    assertThat(JsonTypeName.of(parse(text)), is(name));
    assertThat(JsonTypeName.of(parse(text).toJava()), is(nameInJava));
  }

  @Test
  void aTypeThatIsNotAJsonTypeHasItsSimpleName() {
    assertThat(JsonTypeName.ofType(Date.class), is("Date"));
  }

  @Test
  void anIntegerBecomesALong() {
    assertThat(parse("1").toJava(), is(instanceOf(Long.class)));
  }
}
