package com.example;

import io.github.imagefixtures.ChangedKeys;
import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetaChanges;
import io.github.imagefixtures.MetaValues;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.matchers.MetadataMatchers;
import io.github.imagefixtures.matchers.MetadataPath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;

/** The images that {@link TypesTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class TypesTestImages {
  /** The id that {@code logo} has at first. */
  static final String LOGO_ID = "da4ff5be-8229-4f8a-b8ec-3ff87dc8f2d8";

  private final LogoStub logo;

  private TypesTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /** The images in an account; on the same account the same images. */
  static TypesTestImages on(ImagesApi api) {
    return new TypesTestImages(api);
  }

  /**
   * The image {@code logo}, declared as
   *
   * <pre>
   * {
   *   "id": "da4ff5be-8229-4f8a-b8ec-3ff87dc8f2d8",
   *   "filename": null,
   *   "meta": {
   *     "string": "s",
   *     "integer": 1,
   *     "beyondLong": 12345678901234567890,
   *     "decimal": 1.5,
   *     "beyondDouble": 0.10000000000000000001,
   *     "boolean": false,
   *     "nothing": null,
   *     "strings": ["a", null],
   *     "integers": [1, 2],
   *     "decimals": [1.5, 2.5],
   *     "booleans": [true],
   *     "numbers": [1, 1.5],
   *     "mixed": [1, "a"],
   *     "objects": [{"a": 1}],
   *     "noItems": [],
   *     "noKeys": {}
   *   },
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  LogoStub logo() {
    return logo;
  }

  /** The stub of {@code logo}. */
  @GeneratedImageFixtures
  public static final class LogoStub extends ImageStub<LogoMeta, LogoMetadata, LogoMetaChanges> {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("logo")
            .id(LOGO_ID)
            .meta(
                """
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
      super(api, DECLARATION, LogoMeta::new, LogoMetadata::new, LogoMetaChanges::new);
    }
  }

  /** What the {@code meta} of {@code logo} holds; null where a key is absent. */
  @GeneratedImageFixtures
  public static final class LogoMeta extends Meta {
    private LogoMeta(MetaValues values) {
      super(values);
    }

    /** {@code string}, declared as {@code "s"}. */
    public String string() {
      return values.get("string", String.class);
    }

    /** {@code integer}, declared as {@code 1}. */
    public Long integer() {
      return values.get("integer", Long.class);
    }

    /** {@code beyondLong}, declared as {@code 12345678901234567890}. */
    public BigInteger beyondLong() {
      return values.get("beyondLong", BigInteger.class);
    }

    /** {@code decimal}, declared as {@code 1.5}. */
    public Double decimal() {
      return values.get("decimal", Double.class);
    }

    /** {@code beyondDouble}, declared as {@code 0.10000000000000000001}. */
    public BigDecimal beyondDouble() {
      return values.get("beyondDouble", BigDecimal.class);
    }

    /** {@code boolean}, declared as {@code false}. */
    public Boolean boolean_() {
      return values.get("boolean", Boolean.class);
    }

    /** {@code nothing}, declared as {@code null}. */
    public Object nothing() {
      return values.get("nothing", Object.class);
    }

    /** {@code strings}, declared as {@code ["a", null]}. */
    public List<String> strings() {
      return values.list("strings", String.class);
    }

    /** {@code integers}, declared as {@code [1, 2]}. */
    public List<Long> integers() {
      return values.list("integers", Long.class);
    }

    /** {@code decimals}, declared as {@code [1.5, 2.5]}. */
    public List<Double> decimals() {
      return values.list("decimals", Double.class);
    }

    /** {@code booleans}, declared as {@code [true]}. */
    public List<Boolean> booleans() {
      return values.list("booleans", Boolean.class);
    }

    /** {@code numbers}, declared as {@code [1, 1.5]}. */
    public List<Number> numbers() {
      return values.list("numbers", Number.class);
    }

    /** {@code mixed}, declared as {@code [1, "a"]}. */
    public List<Object> mixed() {
      return values.list("mixed", Object.class);
    }

    /** {@code objects}, declared as {@code [{"a": 1}]}. */
    public List<Object> objects() {
      return values.list("objects", Object.class);
    }

    /** {@code noItems}, declared as {@code []}. */
    public List<Object> noItems() {
      return values.list("noItems", Object.class);
    }

    /** {@code noKeys}, declared as {@code {}}. */
    public Map<String, Object> noKeys() {
      return values.map("noKeys");
    }
  }

  /** Matchers for the {@code metadata} that updates of {@code logo} send. */
  @GeneratedImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /** Matches a request by the {@code string} that it sends. */
    public Matcher<UpdateImageRequest> string(Matcher<? super String> matcher) {
      return path.value("string", String.class, matcher);
    }

    /** Matches a request that sends this {@code string}. */
    public Matcher<UpdateImageRequest> string(String value) {
      return path.value("string", value);
    }

    /** Matches a request by the {@code integer} that it sends. */
    public Matcher<UpdateImageRequest> integer(Matcher<? super Long> matcher) {
      return path.value("integer", Long.class, matcher);
    }

    /** Matches a request that sends this {@code integer}. */
    public Matcher<UpdateImageRequest> integer(long value) {
      return path.value("integer", value);
    }

    /** Matches a request by the {@code beyondLong} that it sends. */
    public Matcher<UpdateImageRequest> beyondLong(Matcher<? super BigInteger> matcher) {
      return path.value("beyondLong", BigInteger.class, matcher);
    }

    /** Matches a request that sends this {@code beyondLong}. */
    public Matcher<UpdateImageRequest> beyondLong(BigInteger value) {
      return path.value("beyondLong", value);
    }

    /** Matches a request by the {@code decimal} that it sends. */
    public Matcher<UpdateImageRequest> decimal(Matcher<? super Double> matcher) {
      return path.value("decimal", Double.class, matcher);
    }

    /** Matches a request that sends this {@code decimal}. */
    public Matcher<UpdateImageRequest> decimal(double value) {
      return path.value("decimal", value);
    }

    /** Matches a request by the {@code beyondDouble} that it sends. */
    public Matcher<UpdateImageRequest> beyondDouble(Matcher<? super BigDecimal> matcher) {
      return path.value("beyondDouble", BigDecimal.class, matcher);
    }

    /** Matches a request that sends this {@code beyondDouble}. */
    public Matcher<UpdateImageRequest> beyondDouble(BigDecimal value) {
      return path.value("beyondDouble", value);
    }

    /** Matches a request by the {@code boolean} that it sends. */
    public Matcher<UpdateImageRequest> boolean_(Matcher<? super Boolean> matcher) {
      return path.value("boolean", Boolean.class, matcher);
    }

    /** Matches a request that sends this {@code boolean}. */
    public Matcher<UpdateImageRequest> boolean_(boolean value) {
      return path.value("boolean", value);
    }

    /** Matches a request by the {@code nothing} that it sends. */
    public Matcher<UpdateImageRequest> nothing(Matcher<?> matcher) {
      return path.any("nothing", matcher);
    }

    /** Matches a request that sends this {@code nothing}. */
    public Matcher<UpdateImageRequest> nothing(Object value) {
      return path.value("nothing", value);
    }

    /** Matches a request by the {@code strings} that it sends. */
    public Matcher<UpdateImageRequest> strings(Matcher<? super List<String>> matcher) {
      return path.list("strings", String.class, matcher);
    }

    /** Matches a request that sends this {@code strings}. */
    public Matcher<UpdateImageRequest> strings(List<String> value) {
      return path.value("strings", value);
    }

    /** Matches a request by the {@code integers} that it sends. */
    public Matcher<UpdateImageRequest> integers(Matcher<? super List<Long>> matcher) {
      return path.list("integers", Long.class, matcher);
    }

    /** Matches a request that sends this {@code integers}. */
    public Matcher<UpdateImageRequest> integers(List<Long> value) {
      return path.value("integers", value);
    }

    /** Matches a request by the {@code decimals} that it sends. */
    public Matcher<UpdateImageRequest> decimals(Matcher<? super List<Double>> matcher) {
      return path.list("decimals", Double.class, matcher);
    }

    /** Matches a request that sends this {@code decimals}. */
    public Matcher<UpdateImageRequest> decimals(List<Double> value) {
      return path.value("decimals", value);
    }

    /** Matches a request by the {@code booleans} that it sends. */
    public Matcher<UpdateImageRequest> booleans(Matcher<? super List<Boolean>> matcher) {
      return path.list("booleans", Boolean.class, matcher);
    }

    /** Matches a request that sends this {@code booleans}. */
    public Matcher<UpdateImageRequest> booleans(List<Boolean> value) {
      return path.value("booleans", value);
    }

    /** Matches a request by the {@code numbers} that it sends. */
    public Matcher<UpdateImageRequest> numbers(Matcher<? super List<Number>> matcher) {
      return path.list("numbers", Number.class, matcher);
    }

    /** Matches a request that sends this {@code numbers}. */
    public Matcher<UpdateImageRequest> numbers(List<? extends Number> value) {
      return path.value("numbers", value);
    }

    /** Matches a request by the {@code mixed} that it sends. */
    public Matcher<UpdateImageRequest> mixed(Matcher<? super List<Object>> matcher) {
      return path.list("mixed", Object.class, matcher);
    }

    /** Matches a request that sends this {@code mixed}. */
    public Matcher<UpdateImageRequest> mixed(List<?> value) {
      return path.value("mixed", value);
    }

    /** Matches a request by the {@code objects} that it sends. */
    public Matcher<UpdateImageRequest> objects(Matcher<? super List<Object>> matcher) {
      return path.list("objects", Object.class, matcher);
    }

    /** Matches a request that sends this {@code objects}. */
    public Matcher<UpdateImageRequest> objects(List<?> value) {
      return path.value("objects", value);
    }

    /** Matches a request by the {@code noItems} that it sends. */
    public Matcher<UpdateImageRequest> noItems(Matcher<? super List<Object>> matcher) {
      return path.list("noItems", Object.class, matcher);
    }

    /** Matches a request that sends this {@code noItems}. */
    public Matcher<UpdateImageRequest> noItems(List<?> value) {
      return path.value("noItems", value);
    }

    /** Matches a request by the {@code noKeys} that it sends. */
    public Matcher<UpdateImageRequest> noKeys(Matcher<? super Map<String, Object>> matcher) {
      return path.map("noKeys", matcher);
    }

    /** Matches a request that sends this {@code noKeys}. */
    public Matcher<UpdateImageRequest> noKeys(Map<String, ?> value) {
      return path.value("noKeys", value);
    }
  }

  /** What the {@code meta} of {@code logo} holds in an answer. */
  @GeneratedImageFixtures
  public static final class LogoMetaChanges extends MetaChanges {
    private LogoMetaChanges(ChangedKeys keys) {
      super(keys);
    }

    /** Sets {@code string}. */
    public LogoMetaChanges string(String value) {
      keys.set("string", value);
      return this;
    }

    /** Sets {@code integer}. */
    public LogoMetaChanges integer(long value) {
      keys.set("integer", value);
      return this;
    }

    /** Sets {@code beyondLong}. */
    public LogoMetaChanges beyondLong(BigInteger value) {
      keys.set("beyondLong", value);
      return this;
    }

    /** Sets {@code decimal}. */
    public LogoMetaChanges decimal(double value) {
      keys.set("decimal", value);
      return this;
    }

    /** Sets {@code beyondDouble}. */
    public LogoMetaChanges beyondDouble(BigDecimal value) {
      keys.set("beyondDouble", value);
      return this;
    }

    /** Sets {@code boolean}. */
    public LogoMetaChanges boolean_(boolean value) {
      keys.set("boolean", value);
      return this;
    }

    /** Sets {@code nothing}. */
    public LogoMetaChanges nothing(Object value) {
      keys.set("nothing", value);
      return this;
    }

    /** Sets {@code strings}. */
    public LogoMetaChanges strings(List<String> value) {
      keys.set("strings", value);
      return this;
    }

    /** Sets {@code integers}. */
    public LogoMetaChanges integers(List<Long> value) {
      keys.set("integers", value);
      return this;
    }

    /** Sets {@code decimals}. */
    public LogoMetaChanges decimals(List<Double> value) {
      keys.set("decimals", value);
      return this;
    }

    /** Sets {@code booleans}. */
    public LogoMetaChanges booleans(List<Boolean> value) {
      keys.set("booleans", value);
      return this;
    }

    /** Sets {@code numbers}. */
    public LogoMetaChanges numbers(List<? extends Number> value) {
      keys.set("numbers", value);
      return this;
    }

    /** Sets {@code mixed}. */
    public LogoMetaChanges mixed(List<?> value) {
      keys.set("mixed", value);
      return this;
    }

    /** Sets {@code objects}. */
    public LogoMetaChanges objects(List<?> value) {
      keys.set("objects", value);
      return this;
    }

    /** Sets {@code noItems}. */
    public LogoMetaChanges noItems(List<?> value) {
      keys.set("noItems", value);
      return this;
    }

    /** Sets {@code noKeys}. */
    public LogoMetaChanges noKeys(Map<String, ?> value) {
      keys.set("noKeys", value);
      return this;
    }
  }
}
