package io.github.imagefixtures.messages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages in locales with digits or letters of their own. */
@Isolated("the default locale belongs to the whole JVM")
@ExtendWith(OwnAccount.class)
class LocaleTest {
  private final Locale previous = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(previous);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-nu-thai", "hi-IN-u-nu-deva", "tr-TR"})
  void trafficIsTheSameInEveryLocale(String locale, ImagesApi api, Updates updates) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    var image = api.declare(ImageDeclaration.named("INDIGO").build());
    image.onUpdate().fails(Failure.internalServerError());

    updates.send("undeclared", "{}");
    updates.send(image, "{}");

    String traffic = api.traffic();
    assertThat(traffic, containsString("response 1 of 1"));
    assertThat(traffic, not(matchesRegex("(?sU).*[\\d&&[^0-9]].*")));
  }
}
