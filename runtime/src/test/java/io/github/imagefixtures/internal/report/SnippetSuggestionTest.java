package io.github.imagefixtures.internal.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetSuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "folder/team-logo.png, teamLogoImage",
    "default, defaultImage",
    ".png, pngImage",
    "€, image",
    "107b9558-dd06-4bbd-5fef-9c2c16bb7900, image"
  })
  void aSuggestedDeclarationIsNamedAfterItsId(String id, String name) {
    assertThat(
        SnippetSuggestion.declaration(id, List.of()),
        is("@ImageFixture(name = \"" + name + "\", id = \"" + id + "\")"));
  }

  @Test
  void aSuggestedDeclarationTakesTheNextFreeName() {
    assertThat(
        SnippetSuggestion.declaration("logo", List.of("logoImage", "logoImage2")),
        is("@ImageFixture(name = \"logoImage3\", id = \"logo\")"));
  }
}
