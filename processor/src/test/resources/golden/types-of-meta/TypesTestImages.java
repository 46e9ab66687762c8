package com.example;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.support.GeneratedByImageFixtures;
import io.github.imagefixtures.support.MetaReader;
import io.github.imagefixtures.support.MetadataMatchers;
import io.github.imagefixtures.support.MetadataPath;
import java.lang.Boolean;
import java.lang.Double;
import java.lang.Long;
import java.lang.Number;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Stubs for the images that {@link TypesTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class TypesTestImages {
  /**
   * The initial id of {@code logo}.
   */
  static final String LOGO_ID = "da4ff5be-8229-4f8a-b8ec-3ff87dc8f2d8";

  private final LogoStub logo;

  private TypesTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  static TypesTestImages on(ImagesApi api) {
    return new TypesTestImages(api);
  }

  /**
   * Returns the stub of {@code logo}.
   */
  LogoStub logo() {
    return logo;
  }

  /**
   * Stubs and verifies updates of {@code logo}.
   */
  @GeneratedByImageFixtures
  public static final class LogoStub extends ImageStub<LogoMeta, LogoMetadata> {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("logo")
        .id(LOGO_ID)
        .meta("""
            {
              "string": "s",
              "integer": 1,
              "beyondLong": 12345678901234567890,
              "decimal": 1.5,
              "beyondDouble": 0.10000000000000000001,
              "boolean": false,
              "nothing": null,
              "strings": ["a", null],
              "integers": [1, 2],
              "decimals": [1.5, 2.5],
              "booleans": [true],
              "numbers": [1, 1.5],
              "mixed": [1, "a"],
              "objects": [{"a": 1}],
              "noItems": [],
              "noKeys": {}
            }""")
        .build();

    private LogoStub(ImagesApi api) {
      super(api, DECLARATION, new LogoMetadata(MetadataPath.ROOT));
    }

    @Override
    protected LogoMeta meta(MetaReader values) {
      return new LogoMeta(values);
    }
  }

  /**
   * The stored {@code meta} of {@code logo}. Each method returns null if its key is absent.
   */
  @GeneratedByImageFixtures
  public static final class LogoMeta extends Meta {
    private LogoMeta(MetaReader values) {
      super(values);
    }

    /**
     * Returns {@code string}, declared as {@code "s"}.
     */
    public @Nullable String string() {
      return values.getString("string");
    }

    /**
     * Returns {@code integer}, declared as {@code 1}.
     */
    public @Nullable Long integer() {
      return values.getLong("integer");
    }

    /**
     * Returns {@code beyondLong}, declared as {@code 12345678901234567890}.
     */
    public @Nullable BigInteger beyondLong() {
      return values.getBigInteger("beyondLong");
    }

    /**
     * Returns {@code decimal}, declared as {@code 1.5}.
     */
    public @Nullable Double decimal() {
      return values.getDouble("decimal");
    }

    /**
     * Returns {@code beyondDouble}, declared as {@code 0.10000000000000000001}.
     */
    public @Nullable BigDecimal beyondDouble() {
      return values.getBigDecimal("beyondDouble");
    }

    /**
     * Returns {@code boolean}, declared as {@code false}.
     */
    public @Nullable Boolean boolean_() {
      return values.getBoolean("boolean");
    }

    /**
     * Returns {@code nothing}, declared as {@code null}.
     */
    public @Nullable Object nothing() {
      return values.getObject("nothing");
    }

    /**
     * Returns {@code strings}, declared as {@code ["a", null]}.
     */
    public @Nullable List<String> strings() {
      return values.getList("strings", String.class);
    }

    /**
     * Returns {@code integers}, declared as {@code [1, 2]}.
     */
    public @Nullable List<Long> integers() {
      return values.getList("integers", Long.class);
    }

    /**
     * Returns {@code decimals}, declared as {@code [1.5, 2.5]}.
     */
    public @Nullable List<Double> decimals() {
      return values.getList("decimals", Double.class);
    }

    /**
     * Returns {@code booleans}, declared as {@code [true]}.
     */
    public @Nullable List<Boolean> booleans() {
      return values.getList("booleans", Boolean.class);
    }

    /**
     * Returns {@code numbers}, declared as {@code [1, 1.5]}.
     */
    public @Nullable List<Number> numbers() {
      return values.getList("numbers", Number.class);
    }

    /**
     * Returns {@code mixed}, declared as {@code [1, "a"]}.
     */
    public @Nullable List<Object> mixed() {
      return values.getList("mixed", Object.class);
    }

    /**
     * Returns {@code objects}, declared as <code>[{"a": 1}]</code>.
     */
    public @Nullable List<Object> objects() {
      return values.getList("objects", Object.class);
    }

    /**
     * Returns {@code noItems}, declared as {@code []}.
     */
    public @Nullable List<Object> noItems() {
      return values.getList("noItems", Object.class);
    }

    /**
     * Returns {@code noKeys}, declared as <code>{}</code>.
     */
    public @Nullable Map<String, Object> noKeys() {
      return values.getMap("noKeys");
    }
  }

  /**
   * Matchers and values for the {@code metadata} of an update of {@code logo}.
   */
  @GeneratedByImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /**
     * Matches an update by its {@code string}.
     */
    public Matcher<UpdateImageRequest> string(Matcher<? super String> matcher) {
      return path.value("string", String.class, matcher);
    }

    /**
     * Matches or returns {@code string}.
     */
    public MetadataValue string(String value) {
      return path.value("string", value);
    }

    /**
     * Matches an update by its {@code integer}.
     */
    public Matcher<UpdateImageRequest> integer(Matcher<? super Long> matcher) {
      return path.value("integer", Long.class, matcher);
    }

    /**
     * Matches or returns {@code integer}.
     */
    public MetadataValue integer(long value) {
      return path.value("integer", value);
    }

    /**
     * Matches an update by its {@code beyondLong}.
     */
    public Matcher<UpdateImageRequest> beyondLong(Matcher<? super BigInteger> matcher) {
      return path.value("beyondLong", BigInteger.class, matcher);
    }

    /**
     * Matches or returns {@code beyondLong}.
     */
    public MetadataValue beyondLong(BigInteger value) {
      return path.value("beyondLong", value);
    }

    /**
     * Matches an update by its {@code decimal}.
     */
    public Matcher<UpdateImageRequest> decimal(Matcher<? super Double> matcher) {
      return path.value("decimal", Double.class, matcher);
    }

    /**
     * Matches or returns {@code decimal}.
     */
    public MetadataValue decimal(double value) {
      return path.value("decimal", value);
    }

    /**
     * Matches an update by its {@code beyondDouble}.
     */
    public Matcher<UpdateImageRequest> beyondDouble(Matcher<? super BigDecimal> matcher) {
      return path.value("beyondDouble", BigDecimal.class, matcher);
    }

    /**
     * Matches or returns {@code beyondDouble}.
     */
    public MetadataValue beyondDouble(BigDecimal value) {
      return path.value("beyondDouble", value);
    }

    /**
     * Matches an update by its {@code boolean}.
     */
    public Matcher<UpdateImageRequest> boolean_(Matcher<? super Boolean> matcher) {
      return path.value("boolean", Boolean.class, matcher);
    }

    /**
     * Matches or returns {@code boolean}.
     */
    public MetadataValue boolean_(boolean value) {
      return path.value("boolean", value);
    }

    /**
     * Matches an update by its {@code nothing}.
     */
    public Matcher<UpdateImageRequest> nothing(Matcher<?> matcher) {
      return path.value("nothing", Object.class, matcher);
    }

    /**
     * Matches or returns {@code nothing}.
     */
    public MetadataValue nothing(Object value) {
      return path.value("nothing", value);
    }

    /**
     * Matches an update by its {@code strings}.
     */
    public Matcher<UpdateImageRequest> strings(Matcher<? super List<String>> matcher) {
      return path.list("strings", String.class, matcher);
    }

    /**
     * Matches or returns {@code strings}.
     */
    public MetadataValue strings(List<String> value) {
      return path.value("strings", value);
    }

    /**
     * Matches an update by its {@code integers}.
     */
    public Matcher<UpdateImageRequest> integers(Matcher<? super List<Long>> matcher) {
      return path.list("integers", Long.class, matcher);
    }

    /**
     * Matches or returns {@code integers}.
     */
    public MetadataValue integers(List<Long> value) {
      return path.value("integers", value);
    }

    /**
     * Matches an update by its {@code decimals}.
     */
    public Matcher<UpdateImageRequest> decimals(Matcher<? super List<Double>> matcher) {
      return path.list("decimals", Double.class, matcher);
    }

    /**
     * Matches or returns {@code decimals}.
     */
    public MetadataValue decimals(List<Double> value) {
      return path.value("decimals", value);
    }

    /**
     * Matches an update by its {@code booleans}.
     */
    public Matcher<UpdateImageRequest> booleans(Matcher<? super List<Boolean>> matcher) {
      return path.list("booleans", Boolean.class, matcher);
    }

    /**
     * Matches or returns {@code booleans}.
     */
    public MetadataValue booleans(List<Boolean> value) {
      return path.value("booleans", value);
    }

    /**
     * Matches an update by its {@code numbers}.
     */
    public Matcher<UpdateImageRequest> numbers(Matcher<? super List<Number>> matcher) {
      return path.list("numbers", Number.class, matcher);
    }

    /**
     * Matches or returns {@code numbers}.
     */
    public MetadataValue numbers(List<? extends Number> value) {
      return path.value("numbers", value);
    }

    /**
     * Matches an update by its {@code mixed}.
     */
    public Matcher<UpdateImageRequest> mixed(Matcher<? super List<Object>> matcher) {
      return path.list("mixed", Object.class, matcher);
    }

    /**
     * Matches or returns {@code mixed}.
     */
    public MetadataValue mixed(List<?> value) {
      return path.value("mixed", value);
    }

    /**
     * Matches an update by its {@code objects}.
     */
    public Matcher<UpdateImageRequest> objects(Matcher<? super List<Object>> matcher) {
      return path.list("objects", Object.class, matcher);
    }

    /**
     * Matches or returns {@code objects}.
     */
    public MetadataValue objects(List<?> value) {
      return path.value("objects", value);
    }

    /**
     * Matches an update by its {@code noItems}.
     */
    public Matcher<UpdateImageRequest> noItems(Matcher<? super List<Object>> matcher) {
      return path.list("noItems", Object.class, matcher);
    }

    /**
     * Matches or returns {@code noItems}.
     */
    public MetadataValue noItems(List<?> value) {
      return path.value("noItems", value);
    }

    /**
     * Matches an update by its {@code noKeys}.
     */
    public Matcher<UpdateImageRequest> noKeys(Matcher<? super Map<String, Object>> matcher) {
      return path.value("noKeys", Map.class, matcher);
    }

    /**
     * Matches or returns {@code noKeys}.
     */
    public MetadataValue noKeys(Map<String, ?> value) {
      return path.value("noKeys", value);
    }
  }
}
