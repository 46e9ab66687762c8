package io.github.imagefixtures.support;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetaReaderTest {

  @Test
  void aValueOfAnotherTypeThanDeclaredIsReportedWithAFix() {
    MetaReader values = new MetaReader(Map.of("views", 2.5, "owner", List.of("ada")));

    assertThat(
        assertThrows(IllegalStateException.class, () -> values.getLong("views")).getMessage(),
        is(
            "meta.views is 2.5 (a number), but its declared type is Long. Declare a number with a fraction, such as 5.0, or read the value with asMap()."));
    assertThat(
        assertThrows(IllegalStateException.class, () -> values.getString("owner")).getMessage(),
        is(
            "meta.owner is [\"ada\"] (an array), but its declared type is String. Read the value with asMap()."));
  }

  @Test
  void aWholeNumberCanBeReadAsADouble() {
    MetaReader values = new MetaReader(Map.of("ratio", 3L, "ratios", List.of(1L, 2.5)));

    assertThat(values.getDouble("ratio"), is(3.0));
    assertThat(values.getList("ratios", Double.class), contains(1.0, 2.5));
  }
}
