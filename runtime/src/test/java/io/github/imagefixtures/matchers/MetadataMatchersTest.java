package io.github.imagefixtures.matchers;

import static io.github.imagefixtures.matchers.Mismatches.assertAccepted;
import static io.github.imagefixtures.matchers.Mismatches.assertRefused;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadata;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataContaining;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataEqualTo;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataNull;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataWithout;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.support.MetadataPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MetadataMatchersTest {
  private static final String BODY =
      """
      {"metadata": {"owner": "brand", "views": 3, "ratio": 2.5, "tags": ["a", "b"],
        "author": {"name": "Ada", "gone": null}}}
      """;

  @Nested
  class MetadataEqualTo {
    @Test
    void keyOrderAndNumberFormatDoNotMatter() {
      Matcher<UpdateImageRequest> expected =
          metadataEqualTo(
              """
              {"author": {"gone": null, "name": "Ada"}, "tags": ["a", "b"], "ratio": 2.50,
               "views": 3.0, "owner": "brand"}
              """);

      assertAccepted(expected, BODY);
    }

    @Test
    void integersInAnExpectedMapMatchWholeNumbers() {
      assertAccepted(metadataEqualTo(Map.of("views", 3)), "{\"metadata\":{\"views\":3}}");
    }

    @Test
    void numbersAreComparedByValue() {
      assertAccepted(
          metadataEqualTo("{\"n\":[1.0e400,12345678901234567890,2]}"),
          "{\"metadata\":{\"n\":[10e399,12345678901234567890,2.0]}}");
      assertRefused(
          metadataEqualTo("{\"n\":2}"),
          "{\"metadata\":{\"n\":2.5}}",
          "metadata.n was 2.5, expected 2");
      assertRefused(
          metadataEqualTo("{\"n\":1e400}"),
          "{\"metadata\":{\"n\":2e400}}",
          "metadata.n was 2E+400, expected 1E+400");
    }

    @Test
    void arrayItemsAreComparedInOrder() {
      assertRefused(
          metadataEqualTo("{\"tags\":[\"a\",\"b\"]}"),
          "{\"metadata\":{\"tags\":[\"b\",\"a\"]}}",
          "metadata.tags was [\"b\",\"a\"], expected [\"a\",\"b\"]");
    }

    @Test
    void eachDifferenceIsReportedWithItsPath() {
      assertRefused(
          metadataEqualTo(
              "{\"owner\":\"Brand\",\"views\":\"3\",\"title\":\"x\",\"author\":{\"name\":1}}"),
          "{\"metadata\":{\"owner\":\"brand\",\"views\":3,\"a b\":true,\"author\":{\"name\":2}}}",
          """
          metadata.owner was "brand", expected "Brand"
                    metadata.views was 3, expected "3"; it was sent as a whole number, not as the string "3"
                    metadata.title was absent, expected "x"
                    metadata.author.name was 2, expected 1
                    metadata."a b" was true, expected to be absent"""
              .replaceAll("(?m)^ {20}", "          "));
    }
  }

  @Nested
  class MetadataContaining {
    @Test
    void metadataContainingAllowsOtherKeysAtEveryLevel() {
      assertAccepted(metadataContaining("{\"author\":{\"name\":\"Ada\"}}"), BODY);
      assertAccepted(metadataContaining(Map.of("tags", List.of("a", "b"))), BODY);
    }

    @Test
    void metadataContainingAllowsOtherKeysInArrayItems() {
      String body = "{\"metadata\":{\"authors\":[{\"name\":\"Ada\",\"born\":1815}]}}";

      assertAccepted(metadataContaining("{\"authors\":[{\"name\":\"Ada\"}]}"), body);
      assertRefused(
          metadataContaining("{\"authors\":[{\"name\":\"Bob\"}]}"),
          body,
          "metadata.authors was [{\"name\":\"Ada\",\"born\":1815}], expected"
              + " [{\"name\":\"Bob\"}]");
    }

    @Test
    void metadataContainingAllowsNoOtherArrayItems() {
      assertRefused(
          metadataContaining("{\"tags\":[\"a\"]}"),
          BODY,
          "metadata.tags was [\"a\",\"b\"], expected [\"a\"]");
    }

    @Test
    void metadataContainingReportsOnlyExpectedKeys() {
      assertRefused(
          metadataContaining("{\"author\":{\"name\":\"Bob\"}}"),
          BODY,
          "metadata.author.name was \"Ada\", expected \"Bob\"");
    }
  }

  @Nested
  class MetadataByPath {
    @Test
    void metadataValueMatchesAtAnyDepth() {
      assertAccepted(metadataValue("owner", "brand"), BODY);
      assertAccepted(metadataValue("views", 3), BODY);
      assertAccepted(metadataValue("author.name", "Ada"), BODY);
      assertAccepted(metadataValue("author.gone", nullValue()), BODY);
      assertAccepted(metadataValue("views", greaterThan(2L)), BODY);
      assertAccepted(metadataValue("tags", List.of("a", "b")), BODY);
    }

    @Test
    void metadataValueDistinguishesAbsentNullAndWrongValues() {
      Matcher<UpdateImageRequest> matcher = metadataValue("author.name", "Ada");

      assertRefused(matcher, "{\"metadata\":{\"author\":{}}}", "metadata.author.name was absent");
      assertRefused(
          matcher, "{\"metadata\":{\"author\":{\"name\":null}}}", "metadata.author.name was null");
      assertRefused(
          matcher,
          "{\"metadata\":{\"author\":{\"name\":\"Bob\"}}}",
          "metadata.author.name was \"Bob\"");
      assertRefused(matcher, "{\"metadata\":{}}", "metadata.author was absent");
      assertRefused(matcher, "{}", "metadata was absent");
      assertRefused(matcher, "{\"metadata\":null}", "metadata was null, not an object");
      assertRefused(
          matcher,
          "{\"metadata\":{\"author\":\"Ada\"}}",
          "metadata.author was \"Ada\", not an object");
    }

    @Test
    void nearMissesOfAKeyAreReported() {
      assertRefused(
          metadataValue("owner", "x"),
          "{\"meta\":{\"owner\":\"x\"}}",
          "metadata was absent; \"meta\" was sent, but the property is named \"metadata\"");
      assertRefused(
          metadataValue("owner", "x"),
          "{\"metadata\":{\"ownr\":\"x\"}}",
          "metadata.owner was absent; \"ownr\" was sent; check the spelling of both");
      assertRefused(
          metadataValue("owner", "x"),
          "{\"metadata\":{},\"owner\":\"x\"}",
          "metadata.owner was absent; \"owner\" was sent next to metadata, not inside it");
    }

    @Test
    void aPathFindsAKeyThatContainsDots() {
      String body = "{\"metadata\":{\"a.b\":1,\"c\":{\"d.e\":{\"f\":null}}}}";

      assertAccepted(metadataValue("a.b", 1), body);
      assertAccepted(metadataValue("a.b", is(1L)), body);
      assertAccepted(metadataNull("c.d.e.f"), body);
      assertAccepted(metadataWithout("a.c"), body);
      assertRefused(metadataWithout("a.b"), body, "metadata.\"a.b\" was 1");
      assertRefused(
          metadataWithout("c.d.e.f"),
          body,
          "metadata.c.\"d.e\".f was null; null is not the same as absent");
      assertRefused(metadataValue("a.b", 2), body, "metadata.\"a.b\" was 1");
    }

    @Test
    void aNestedKeyTakesPrecedenceOverAKeyThatContainsADot() {
      String body = "{\"metadata\":{\"a.b\":1,\"a\":{\"b\":2}}}";

      assertAccepted(metadataValue("a.b", 2), body);
      assertRefused(metadataWithout("a.b"), body, "metadata.a.b was 2");
    }

    @Test
    void quotedKeysAreExact() {
      String dotted = "{\"metadata\":{\"a.b\":1}}";
      String nested = "{\"metadata\":{\"a\":{\"b\":1}}}";

      assertAccepted(metadataValue("\"a.b\"", 1), dotted);
      assertAccepted(metadataValue("\"a\".b", 1), nested);
      assertAccepted(metadataWithout("\"a.b\""), nested);
      assertAccepted(metadataWithout("a.\"b\""), dotted);
      assertAccepted(metadataValue("\"\".\"\\\"\"", 1), "{\"metadata\":{\"\":{\"\\\"\":1}}}");
      assertRefused(metadataValue("\"a.b\"", 1), nested, "metadata.\"a.b\" was absent");
      assertRefused(
          metadataValue("\"a\".b", 1),
          dotted,
          "metadata.a was absent; \"a.b\" was sent as one key; use metadataValue(..) with this path"
              + " to match it");
    }

    @Test
    void anIncompleteQuotedKeyIsRejected() {
      for (String path : List.of("\"a", "\"a\"b", "a.\"", "\"\\x\"", "a.", ".a", "")) {
        assertThrows(IllegalArgumentException.class, () -> metadataWithout(path), path);
      }
    }

    @Test
    void anExpectedIntegerSuggestsALong() {
      String hint = "; whole numbers are Long: write 3L instead of 3";
      assertRefused(metadataValue("views", is(3)), BODY, "metadata.views was 3" + hint);
      assertRefused(
          metadataValue("views", greaterThan(3)),
          BODY,
          "metadata.views was 3, a whole number" + hint);
      assertRefused(
          metadata(hasEntry(is("views"), is((Object) 3))),
          "{\"metadata\":{\"views\":3}}",
          "metadata was {\"views\":3}" + hint);
      assertRefused(
          metadataValue("sizes", contains(1L, 3)),
          "{\"metadata\":{\"sizes\":[1,3]}}",
          "metadata.sizes item 1: was <3L>" + hint);
    }

    @Test
    void anExpectedSizeSuggestsNoLong() {
      for (Matcher<?> matcher : List.of(hasSize(3), hasSize(is(3)))) {
        assertRefused(
            metadataValue("tags", matcher), BODY, "metadata.tags collection size was <2>");
      }
    }

    @Test
    void aDifferentNumberSuggestsNoOtherType() {
      assertRefused(metadataValue("views", is(4L)), BODY, "metadata.views was 3");
      assertRefused(metadataValue("views", not(3L)), BODY, "metadata.views was 3");
      assertRefused(metadataValue("ratio", is(3)), BODY, "metadata.ratio was 2.5");
      assertRefused(
          metadataValue("views", is(3L)),
          "{\"metadata\":{\"views\":\"3.5\"}}",
          "metadata.views was \"3.5\"");
    }

    @Test
    void aMatcherReceivesOnlyTheSentValue() {
      List<Object> asked = new ArrayList<>();
      Matcher<Object> matcher =
          new CustomMatcher<>("is <3>") {
            @Override
            public boolean matches(Object actual) {
              asked.add(actual);
              return false;
            }
          };

      assertRefused(
          metadataValue("views", matcher),
          BODY,
          "metadata.views was 3; whole numbers are Long: write 3L instead of 3");
      assertThat(asked, everyItem(is(3L)));
    }

    @Test
    void aStringInsteadOfANumberIsReported() {
      assertRefused(
          metadataValue("views", is(3L)),
          "{\"metadata\":{\"views\":\"3\"}}",
          "metadata.views was \"3\"; \"3\" is a string, but 3 is a whole number");
      assertRefused(
          metadataValue("ratio", is(2.5)),
          "{\"metadata\":{\"ratio\":\"2.5\"}}",
          "metadata.ratio was \"2.5\"; \"2.5\" is a string, but 2.5 is a number");
      assertRefused(
          metadataValue("views", is("3")),
          "{\"metadata\":{\"views\":3}}",
          "metadata.views was 3; it was sent as a whole number, not as the string \"3\"");
    }

    @Test
    void aStringInsteadOfABooleanIsReported() {
      assertRefused(
          metadataValue("approved", is(true)),
          "{\"metadata\":{\"approved\":\"true\"}}",
          "metadata.approved was \"true\"; \"true\" is a string, but true is a boolean");
      assertRefused(
          metadataValue("approved", is("true")),
          "{\"metadata\":{\"approved\":true}}",
          "metadata.approved was true; it was sent as a boolean, not as the string \"true\"");
    }

    @Test
    void metadataWithoutMatchesAbsentKeys() {
      assertAccepted(metadataWithout("title"), BODY);
      assertAccepted(metadataWithout("editor.name"), BODY);
      assertRefused(metadataWithout("owner"), BODY, "metadata.owner was \"brand\"");
      assertRefused(
          metadataWithout("author.gone"),
          BODY,
          "metadata.author.gone was null; null is not the same as absent");
    }

    @Test
    void metadataWithoutDoesNotMatchAbsentMetadata() {
      assertRefused(metadataWithout("owner"), "{}", "metadata was absent");
    }
  }

  @Nested
  class HamcrestMatchers {
    @Test
    void aMatcherForAnotherTypeIsAMismatch() {
      assertRefused(
          metadataValue("owner", greaterThan(2L)), BODY, "metadata.owner was \"brand\", a string");
    }

    @Test
    void metadataAcceptsAMatcherOfMaps() {
      assertAccepted(metadata(hasEntry("owner", "brand")), BODY);
      assertRefused(metadata(aMapWithSize(1)), "{\"metadata\":{}}", "metadata map size was <0>");
      assertRefused(metadata(aMapWithSize(1)), "{}", "metadata was absent");
      assertRefused(
          metadata(aMapWithSize(1)),
          "{\"metadata\":[]}",
          "metadata was [], an array instead of an object");
    }
  }

  @Nested
  class TypedPaths {
    private final MetadataPath path = MetadataPath.ROOT;

    @Test
    void typedPathsMatchByValueAndByMatcher() {
      assertAccepted(path.value("views", Long.class, is(3L)), BODY);
      assertAccepted(path.value("views", 3L), BODY);
      assertAccepted(path.object("author").value("name", "Ada"), BODY);
      assertAccepted(path.list("tags", String.class, hasItem("a")), BODY);
      assertAccepted(path.value("author", Map.class, hasEntry("name", "Ada")), BODY);
    }

    @Test
    void aWholeNumberMatchesADouble() {
      assertAccepted(path.value("views", Double.class, is(3.0)), BODY);
      assertAccepted(path.value("views", 3.0), BODY);
    }

    @Test
    void aValueOfAnotherTypeIsReportedWithItsType() {
      assertRefused(
          path.value("owner", Long.class, is(3L)),
          BODY,
          "metadata.owner was \"brand\", a string instead of a whole number");
      assertRefused(
          path.value("ratio", Long.class, is(3L)),
          BODY,
          "metadata.ratio was 2.5, a number instead of a whole number");
      assertRefused(
          path.list("owner", String.class, hasItem("a")),
          BODY,
          "metadata.owner was \"brand\", a string instead of an array");
      assertRefused(
          path.list("tags", Long.class, everyItem(greaterThan(1L))),
          "{\"metadata\":{\"tags\":[2,\"3\"]}}",
          "metadata.tags[1] was \"3\", a string instead of a whole number");
    }

    @Test
    void aNumberTooLargeForADoubleIsReported() {
      assertRefused(
          path.value("ratio", Double.class, is(3.0)),
          "{\"metadata\":{\"ratio\":1e400}}",
          "metadata.ratio was 1E+400, which exceeds the range of Double");
    }

    @Test
    void listItemsHaveTheDeclaredNumberType() {
      assertAccepted(
          path.list("sizes", Double.class, contains(1.0, 2.5)),
          "{\"metadata\":{\"sizes\":[1,2.5]}}");
    }
  }

  @Test
  void anInvalidExpectationIsRejectedImmediately() {
    assertThat(
        assertThrows(IllegalArgumentException.class, () -> metadataEqualTo("[]")).getMessage(),
        is("The expected metadata must be a JSON object, but is an array: []"));
    assertThat(
        assertThrows(IllegalArgumentException.class, () -> metadataEqualTo("{a:1}")).getMessage(),
        containsString("{a:1}"));
    assertThat(
        assertThrows(IllegalArgumentException.class, () -> metadataValue("a..b", 1)).getMessage(),
        containsString("\"author.name\""));
  }
}
