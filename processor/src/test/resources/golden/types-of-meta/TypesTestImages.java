package com.example;

import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetaValues;
import io.github.imagefixtures.MetadataValue;
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

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
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
  public static final class LogoStub extends ImageStub<LogoMeta, LogoMetadata> {
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
      super(api, DECLARATION, new LogoMetadata(MetadataPath.ROOT));
    }

    @Override
    protected LogoMeta meta(MetaValues values) {
      return new LogoMeta(values);
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
      return values.getString("string");
    }

    /** {@code integer}, declared as {@code 1}. */
    public Long integer() {
      return values.getLong("integer");
    }

    /** {@code beyondLong}, declared as {@code 12345678901234567890}. */
    public BigInteger beyondLong() {
      return values.getBigInteger("beyondLong");
    }

    /** {@code decimal}, declared as {@code 1.5}. */
    public Double decimal() {
      return values.getDouble("decimal");
    }

    /** {@code beyondDouble}, declared as {@code 0.10000000000000000001}. */
    public BigDecimal beyondDouble() {
      return values.getBigDecimal("beyondDouble");
    }

    /** {@code boolean}, declared as {@code false}. */
    public Boolean boolean_() {
      return values.getBoolean("boolean");
    }

    /** {@code nothing}, declared as {@code null}. */
    public Object nothing() {
      return values.getObject("nothing");
    }

    /** {@code strings}, declared as {@code ["a", null]}. */
    public List<String> strings() {
      return values.getList("strings", String.class);
    }

    /** {@code integers}, declared as {@code [1, 2]}. */
    public List<Long> integers() {
      return values.getList("integers", Long.class);
    }

    /** {@code decimals}, declared as {@code [1.5, 2.5]}. */
    public List<Double> decimals() {
      return values.getList("decimals", Double.class);
    }

    /** {@code booleans}, declared as {@code [true]}. */
    public List<Boolean> booleans() {
      return values.getList("booleans", Boolean.class);
    }

    /** {@code numbers}, declared as {@code [1, 1.5]}. */
    public List<Number> numbers() {
      return values.getList("numbers", Number.class);
    }

    /** {@code mixed}, declared as {@code [1, "a"]}. */
    public List<Object> mixed() {
      return values.getList("mixed", Object.class);
    }

    /** {@code objects}, declared as {@code [{"a": 1}]}. */
    public List<Object> objects() {
      return values.getList("objects", Object.class);
    }

    /** {@code noItems}, declared as {@code []}. */
    public List<Object> noItems() {
      return values.getList("noItems", Object.class);
    }

    /** {@code noKeys}, declared as {@code {}}. */
    public Map<String, Object> noKeys() {
      return values.getMap("noKeys");
    }
  }

  /** The {@code metadata} that updates of {@code logo} send, or are answered with. */
  @GeneratedImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /** Matches a request by the {@code string} that it sends. */
    public Matcher<UpdateImageRequest> string(Matcher<? super String> matcher) {
      return path.value("string", String.class, matcher);
    }

    /** This {@code string}, to match a request by, or to answer with. */
    public MetadataValue string(String value) {
      return path.value("string", value);
    }

    /** Matches a request by the {@code integer} that it sends. */
    public Matcher<UpdateImageRequest> integer(Matcher<? super Long> matcher) {
      return path.value("integer", Long.class, matcher);
    }

    /** This {@code integer}, to match a request by, or to answer with. */
    public MetadataValue integer(long value) {
      return path.value("integer", value);
    }

    /** Matches a request by the {@code beyondLong} that it sends. */
    public Matcher<UpdateImageRequest> beyondLong(Matcher<? super BigInteger> matcher) {
      return path.value("beyondLong", BigInteger.class, matcher);
    }

    /** This {@code beyondLong}, to match a request by, or to answer with. */
    public MetadataValue beyondLong(BigInteger value) {
      return path.value("beyondLong", value);
    }

    /** Matches a request by the {@code decimal} that it sends. */
    public Matcher<UpdateImageRequest> decimal(Matcher<? super Double> matcher) {
      return path.value("decimal", Double.class, matcher);
    }

    /** This {@code decimal}, to match a request by, or to answer with. */
    public MetadataValue decimal(double value) {
      return path.value("decimal", value);
    }

    /** Matches a request by the {@code beyondDouble} that it sends. */
    public Matcher<UpdateImageRequest> beyondDouble(Matcher<? super BigDecimal> matcher) {
      return path.value("beyondDouble", BigDecimal.class, matcher);
    }

    /** This {@code beyondDouble}, to match a request by, or to answer with. */
    public MetadataValue beyondDouble(BigDecimal value) {
      return path.value("beyondDouble", value);
    }

    /** Matches a request by the {@code boolean} that it sends. */
    public Matcher<UpdateImageRequest> boolean_(Matcher<? super Boolean> matcher) {
      return path.value("boolean", Boolean.class, matcher);
    }

    /** This {@code boolean}, to match a request by, or to answer with. */
    public MetadataValue boolean_(boolean value) {
      return path.value("boolean", value);
    }

    /** Matches a request by the {@code nothing} that it sends. */
    public Matcher<UpdateImageRequest> nothing(Matcher<?> matcher) {
      return path.any("nothing", matcher);
    }

    /** This {@code nothing}, to match a request by, or to answer with. */
    public MetadataValue nothing(Object value) {
      return path.value("nothing", value);
    }

    /** Matches a request by the {@code strings} that it sends. */
    public Matcher<UpdateImageRequest> strings(Matcher<? super List<String>> matcher) {
      return path.list("strings", String.class, matcher);
    }

    /** This {@code strings}, to match a request by, or to answer with. */
    public MetadataValue strings(List<String> value) {
      return path.value("strings", value);
    }

    /** Matches a request by the {@code integers} that it sends. */
    public Matcher<UpdateImageRequest> integers(Matcher<? super List<Long>> matcher) {
      return path.list("integers", Long.class, matcher);
    }

    /** This {@code integers}, to match a request by, or to answer with. */
    public MetadataValue integers(List<Long> value) {
      return path.value("integers", value);
    }

    /** Matches a request by the {@code decimals} that it sends. */
    public Matcher<UpdateImageRequest> decimals(Matcher<? super List<Double>> matcher) {
      return path.list("decimals", Double.class, matcher);
    }

    /** This {@code decimals}, to match a request by, or to answer with. */
    public MetadataValue decimals(List<Double> value) {
      return path.value("decimals", value);
    }

    /** Matches a request by the {@code booleans} that it sends. */
    public Matcher<UpdateImageRequest> booleans(Matcher<? super List<Boolean>> matcher) {
      return path.list("booleans", Boolean.class, matcher);
    }

    /** This {@code booleans}, to match a request by, or to answer with. */
    public MetadataValue booleans(List<Boolean> value) {
      return path.value("booleans", value);
    }

    /** Matches a request by the {@code numbers} that it sends. */
    public Matcher<UpdateImageRequest> numbers(Matcher<? super List<Number>> matcher) {
      return path.list("numbers", Number.class, matcher);
    }

    /** This {@code numbers}, to match a request by, or to answer with. */
    public MetadataValue numbers(List<? extends Number> value) {
      return path.value("numbers", value);
    }

    /** Matches a request by the {@code mixed} that it sends. */
    public Matcher<UpdateImageRequest> mixed(Matcher<? super List<Object>> matcher) {
      return path.list("mixed", Object.class, matcher);
    }

    /** This {@code mixed}, to match a request by, or to answer with. */
    public MetadataValue mixed(List<?> value) {
      return path.value("mixed", value);
    }

    /** Matches a request by the {@code objects} that it sends. */
    public Matcher<UpdateImageRequest> objects(Matcher<? super List<Object>> matcher) {
      return path.list("objects", Object.class, matcher);
    }

    /** This {@code objects}, to match a request by, or to answer with. */
    public MetadataValue objects(List<?> value) {
      return path.value("objects", value);
    }

    /** Matches a request by the {@code noItems} that it sends. */
    public Matcher<UpdateImageRequest> noItems(Matcher<? super List<Object>> matcher) {
      return path.list("noItems", Object.class, matcher);
    }

    /** This {@code noItems}, to match a request by, or to answer with. */
    public MetadataValue noItems(List<?> value) {
      return path.value("noItems", value);
    }

    /** Matches a request by the {@code noKeys} that it sends. */
    public Matcher<UpdateImageRequest> noKeys(Matcher<? super Map<String, Object>> matcher) {
      return path.map("noKeys", matcher);
    }

    /** This {@code noKeys}, to match a request by, or to answer with. */
    public MetadataValue noKeys(Map<String, ?> value) {
      return path.value("noKeys", value);
    }
  }
}
