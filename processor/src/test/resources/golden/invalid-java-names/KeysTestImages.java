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
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Stubs for the images that {@link KeysTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class KeysTestImages {
  /**
   * The initial id of {@code logo}.
   */
  static final String LOGO_ID = "5f2b8dca-b81b-4051-9b40-69800cb7debe";

  private final LogoStub logo;

  private KeysTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  static KeysTestImages on(ImagesApi api) {
    return new KeysTestImages(api);
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
              "user-id": 1,
              "class": 2,
              "gr\u00f6\u00dfe": 3,
              "": 4,
              "\ud83d\ude00": 5,
              "id": 6,
              "hashCode": 7,
              "notify": 8,
              "2x": 9,
              "*/ @see {": 10,
              "tab\\there": 11,
              "say \\"hi\\"": 12,
              "set": 13,
              "a\\u0000b": 14,
              "\u202e": 15,
              "_": 16,
              "\\\\u0041": 17,
              "$": 18
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
     * Returns {@code user-id}, declared as {@code 1}.
     */
    public @Nullable Long userId() {
      return values.getLong("user-id");
    }

    /**
     * Returns {@code class}, declared as {@code 2}.
     */
    public @Nullable Long class_() {
      return values.getLong("class");
    }

    /**
     * Returns {@code gr\u00f6\u00dfe}, declared as {@code 3}.
     */
    public @Nullable Long gr\u00f6\u00dfe() {
      return values.getLong("gr\u00f6\u00dfe");
    }

    /**
     * Returns {@code ""}, declared as {@code 4}.
     */
    public @Nullable Long empty() {
      return values.getLong("");
    }

    /**
     * Returns {@code \ud83d\ude00}, declared as {@code 5}.
     */
    public @Nullable Long u1f600() {
      return values.getLong("\ud83d\ude00");
    }

    /**
     * Returns {@code id}, declared as {@code 6}.
     */
    public @Nullable Long id() {
      return values.getLong("id");
    }

    /**
     * Returns {@code hashCode}, declared as {@code 7}.
     */
    public @Nullable Long hashCode_() {
      return values.getLong("hashCode");
    }

    /**
     * Returns {@code notify}, declared as {@code 8}.
     */
    public @Nullable Long notify_() {
      return values.getLong("notify");
    }

    /**
     * Returns {@code 2x}, declared as {@code 9}.
     */
    public @Nullable Long _2x() {
      return values.getLong("2x");
    }

    /**
     * Returns <code>*&#47; &#64;see {</code>, declared as {@code 10}.
     */
    public @Nullable Long see() {
      return values.getLong("*/ @see {");
    }

    /**
     * Returns {@code tab\u0009here}, declared as {@code 11}.
     */
    public @Nullable Long tabHere() {
      return values.getLong("tab\there");
    }

    /**
     * Returns {@code say "hi"}, declared as {@code 12}.
     */
    public @Nullable Long sayHi() {
      return values.getLong("say \"hi\"");
    }

    /**
     * Returns {@code set}, declared as {@code 13}.
     */
    public @Nullable Long set() {
      return values.getLong("set");
    }

    /**
     * Returns {@code a\u0000b}, declared as {@code 14}.
     */
    public @Nullable Long aB() {
      return values.getLong("a\u0000b");
    }

    /**
     * Returns {@code \u202e}, declared as {@code 15}.
     */
    public @Nullable Long u202e() {
      return values.getLong("\u202e");
    }

    /**
     * Returns {@code _}, declared as {@code 16}.
     */
    public @Nullable Long __() {
      return values.getLong("_");
    }

    /**
     * Returns <code>&#92;u0041</code>, declared as {@code 17}.
     */
    public @Nullable Long u0041() {
      return values.getLong("\\u0041");
    }

    /**
     * Returns {@code $}, declared as {@code 18}.
     */
    public @Nullable Long $() {
      return values.getLong("$");
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
     * Matches an update by its {@code user-id}.
     */
    public Matcher<UpdateImageRequest> userId(Matcher<? super Long> matcher) {
      return path.value("user-id", Long.class, matcher);
    }

    /**
     * Matches or returns {@code user-id}.
     */
    public MetadataValue userId(long value) {
      return path.value("user-id", value);
    }

    /**
     * Matches an update by its {@code class}.
     */
    public Matcher<UpdateImageRequest> class_(Matcher<? super Long> matcher) {
      return path.value("class", Long.class, matcher);
    }

    /**
     * Matches or returns {@code class}.
     */
    public MetadataValue class_(long value) {
      return path.value("class", value);
    }

    /**
     * Matches an update by its {@code gr\u00f6\u00dfe}.
     */
    public Matcher<UpdateImageRequest> gr\u00f6\u00dfe(Matcher<? super Long> matcher) {
      return path.value("gr\u00f6\u00dfe", Long.class, matcher);
    }

    /**
     * Matches or returns {@code gr\u00f6\u00dfe}.
     */
    public MetadataValue gr\u00f6\u00dfe(long value) {
      return path.value("gr\u00f6\u00dfe", value);
    }

    /**
     * Matches an update by its {@code ""}.
     */
    public Matcher<UpdateImageRequest> empty(Matcher<? super Long> matcher) {
      return path.value("", Long.class, matcher);
    }

    /**
     * Matches or returns {@code ""}.
     */
    public MetadataValue empty(long value) {
      return path.value("", value);
    }

    /**
     * Matches an update by its {@code \ud83d\ude00}.
     */
    public Matcher<UpdateImageRequest> u1f600(Matcher<? super Long> matcher) {
      return path.value("\ud83d\ude00", Long.class, matcher);
    }

    /**
     * Matches or returns {@code \ud83d\ude00}.
     */
    public MetadataValue u1f600(long value) {
      return path.value("\ud83d\ude00", value);
    }

    /**
     * Matches an update by its {@code id}.
     */
    public Matcher<UpdateImageRequest> id(Matcher<? super Long> matcher) {
      return path.value("id", Long.class, matcher);
    }

    /**
     * Matches or returns {@code id}.
     */
    public MetadataValue id(long value) {
      return path.value("id", value);
    }

    /**
     * Matches an update by its {@code hashCode}.
     */
    public Matcher<UpdateImageRequest> hashCode_(Matcher<? super Long> matcher) {
      return path.value("hashCode", Long.class, matcher);
    }

    /**
     * Matches or returns {@code hashCode}.
     */
    public MetadataValue hashCode_(long value) {
      return path.value("hashCode", value);
    }

    /**
     * Matches an update by its {@code notify}.
     */
    public Matcher<UpdateImageRequest> notify_(Matcher<? super Long> matcher) {
      return path.value("notify", Long.class, matcher);
    }

    /**
     * Matches or returns {@code notify}.
     */
    public MetadataValue notify_(long value) {
      return path.value("notify", value);
    }

    /**
     * Matches an update by its {@code 2x}.
     */
    public Matcher<UpdateImageRequest> _2x(Matcher<? super Long> matcher) {
      return path.value("2x", Long.class, matcher);
    }

    /**
     * Matches or returns {@code 2x}.
     */
    public MetadataValue _2x(long value) {
      return path.value("2x", value);
    }

    /**
     * Matches an update by its <code>*&#47; &#64;see {</code>.
     */
    public Matcher<UpdateImageRequest> see(Matcher<? super Long> matcher) {
      return path.value("*/ @see {", Long.class, matcher);
    }

    /**
     * Matches or returns <code>*&#47; &#64;see {</code>.
     */
    public MetadataValue see(long value) {
      return path.value("*/ @see {", value);
    }

    /**
     * Matches an update by its {@code tab\u0009here}.
     */
    public Matcher<UpdateImageRequest> tabHere(Matcher<? super Long> matcher) {
      return path.value("tab\there", Long.class, matcher);
    }

    /**
     * Matches or returns {@code tab\u0009here}.
     */
    public MetadataValue tabHere(long value) {
      return path.value("tab\there", value);
    }

    /**
     * Matches an update by its {@code say "hi"}.
     */
    public Matcher<UpdateImageRequest> sayHi(Matcher<? super Long> matcher) {
      return path.value("say \"hi\"", Long.class, matcher);
    }

    /**
     * Matches or returns {@code say "hi"}.
     */
    public MetadataValue sayHi(long value) {
      return path.value("say \"hi\"", value);
    }

    /**
     * Matches an update by its {@code set}.
     */
    public Matcher<UpdateImageRequest> set(Matcher<? super Long> matcher) {
      return path.value("set", Long.class, matcher);
    }

    /**
     * Matches or returns {@code set}.
     */
    public MetadataValue set(long value) {
      return path.value("set", value);
    }

    /**
     * Matches an update by its {@code a\u0000b}.
     */
    public Matcher<UpdateImageRequest> aB(Matcher<? super Long> matcher) {
      return path.value("a\u0000b", Long.class, matcher);
    }

    /**
     * Matches or returns {@code a\u0000b}.
     */
    public MetadataValue aB(long value) {
      return path.value("a\u0000b", value);
    }

    /**
     * Matches an update by its {@code \u202e}.
     */
    public Matcher<UpdateImageRequest> u202e(Matcher<? super Long> matcher) {
      return path.value("\u202e", Long.class, matcher);
    }

    /**
     * Matches or returns {@code \u202e}.
     */
    public MetadataValue u202e(long value) {
      return path.value("\u202e", value);
    }

    /**
     * Matches an update by its {@code _}.
     */
    public Matcher<UpdateImageRequest> __(Matcher<? super Long> matcher) {
      return path.value("_", Long.class, matcher);
    }

    /**
     * Matches or returns {@code _}.
     */
    public MetadataValue __(long value) {
      return path.value("_", value);
    }

    /**
     * Matches an update by its <code>&#92;u0041</code>.
     */
    public Matcher<UpdateImageRequest> u0041(Matcher<? super Long> matcher) {
      return path.value("\\u0041", Long.class, matcher);
    }

    /**
     * Matches or returns <code>&#92;u0041</code>.
     */
    public MetadataValue u0041(long value) {
      return path.value("\\u0041", value);
    }

    /**
     * Matches an update by its {@code $}.
     */
    public Matcher<UpdateImageRequest> $(Matcher<? super Long> matcher) {
      return path.value("$", Long.class, matcher);
    }

    /**
     * Matches or returns {@code $}.
     */
    public MetadataValue $(long value) {
      return path.value("$", value);
    }
  }
}
