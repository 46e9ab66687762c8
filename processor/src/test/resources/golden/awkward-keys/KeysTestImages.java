package com.example;

import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetaValues;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.matchers.MetadataMatchers;
import io.github.imagefixtures.matchers.MetadataPath;
import io.github.imagefixtures.matchers.MetadataValue;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;

/** The images that {@link KeysTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class KeysTestImages {
  /** The id that {@code logo} has at first. */
  static final String LOGO_ID = "5f2b8dca-b81b-4051-9b40-69800cb7debe";

  private final LogoStub logo;

  private KeysTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
  static KeysTestImages on(ImagesApi api) {
    return new KeysTestImages(api);
  }

  /**
   * The image {@code logo}, declared as
   *
   * <pre>
   * {
   *   "id": "5f2b8dca-b81b-4051-9b40-69800cb7debe",
   *   "filename": null,
   *   "meta": {
   *     "user-id": 1,
   *     "class": 2,
   *     "größe": 3,
   *     "": 4,
   *     "😀": 5,
   *     "id": 6,
   *     "hashCode": 7,
   *     "notify": 8,
   *     "2x": 9,
   *     "*&#47; &#64;see {": 10,
   *     "tab\there": 11,
   *     "say \"hi\"": 12,
   *     "set": 13,
   *     "a&#92;u0000b": 14,
   *     "\u202e": 15,
   *     "_": 16,
   *     "\&#92;u0041": 17,
   *     "$": 18
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
                  "user-id": 1,
                  "class": 2,
                  "größe": 3,
                  "": 4,
                  "😀": 5,
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

    /** {@code user-id}, declared as {@code 1}. */
    public Long userId() {
      return values.getLong("user-id");
    }

    /** {@code class}, declared as {@code 2}. */
    public Long class_() {
      return values.getLong("class");
    }

    /** {@code größe}, declared as {@code 3}. */
    public Long größe() {
      return values.getLong("größe");
    }

    /** {@code ""}, declared as {@code 4}. */
    public Long empty() {
      return values.getLong("");
    }

    /** {@code 😀}, declared as {@code 5}. */
    public Long u1f600() {
      return values.getLong("😀");
    }

    /** {@code id}, declared as {@code 6}. */
    public Long id() {
      return values.getLong("id");
    }

    /** {@code hashCode}, declared as {@code 7}. */
    public Long hashCode_() {
      return values.getLong("hashCode");
    }

    /** {@code notify}, declared as {@code 8}. */
    public Long notify_() {
      return values.getLong("notify");
    }

    /** {@code 2x}, declared as {@code 9}. */
    public Long _2x() {
      return values.getLong("2x");
    }

    /** <code>*&#47; &#64;see {</code>, declared as {@code 10}. */
    public Long see() {
      return values.getLong("*/ @see {");
    }

    /** {@code tab\u0009here}, declared as {@code 11}. */
    public Long tabHere() {
      return values.getLong("tab\there");
    }

    /** {@code say "hi"}, declared as {@code 12}. */
    public Long sayHi() {
      return values.getLong("say \"hi\"");
    }

    /** {@code set}, declared as {@code 13}. */
    public Long set() {
      return values.getLong("set");
    }

    /** {@code a\u0000b}, declared as {@code 14}. */
    public Long aB() {
      return values.getLong("a\u0000b");
    }

    /** {@code \u202e}, declared as {@code 15}. */
    public Long u202e() {
      return values.getLong("\u202e");
    }

    /** {@code _}, declared as {@code 16}. */
    public Long __() {
      return values.getLong("_");
    }

    /** <code>&#92;u0041</code>, declared as {@code 17}. */
    public Long u0041() {
      return values.getLong("\\u0041");
    }

    /** {@code $}, declared as {@code 18}. */
    public Long $() {
      return values.getLong("$");
    }
  }

  /** The {@code metadata} that updates of {@code logo} send, or are answered with. */
  @GeneratedImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /** Matches a request by the {@code user-id} that it sends. */
    public Matcher<UpdateImageRequest> userId(Matcher<? super Long> matcher) {
      return path.value("user-id", Long.class, matcher);
    }

    /** This {@code user-id}, to match a request by, or to answer with. */
    public MetadataValue userId(long value) {
      return path.value("user-id", value);
    }

    /** Matches a request by the {@code class} that it sends. */
    public Matcher<UpdateImageRequest> class_(Matcher<? super Long> matcher) {
      return path.value("class", Long.class, matcher);
    }

    /** This {@code class}, to match a request by, or to answer with. */
    public MetadataValue class_(long value) {
      return path.value("class", value);
    }

    /** Matches a request by the {@code größe} that it sends. */
    public Matcher<UpdateImageRequest> größe(Matcher<? super Long> matcher) {
      return path.value("größe", Long.class, matcher);
    }

    /** This {@code größe}, to match a request by, or to answer with. */
    public MetadataValue größe(long value) {
      return path.value("größe", value);
    }

    /** Matches a request by the {@code ""} that it sends. */
    public Matcher<UpdateImageRequest> empty(Matcher<? super Long> matcher) {
      return path.value("", Long.class, matcher);
    }

    /** This {@code ""}, to match a request by, or to answer with. */
    public MetadataValue empty(long value) {
      return path.value("", value);
    }

    /** Matches a request by the {@code 😀} that it sends. */
    public Matcher<UpdateImageRequest> u1f600(Matcher<? super Long> matcher) {
      return path.value("😀", Long.class, matcher);
    }

    /** This {@code 😀}, to match a request by, or to answer with. */
    public MetadataValue u1f600(long value) {
      return path.value("😀", value);
    }

    /** Matches a request by the {@code id} that it sends. */
    public Matcher<UpdateImageRequest> id(Matcher<? super Long> matcher) {
      return path.value("id", Long.class, matcher);
    }

    /** This {@code id}, to match a request by, or to answer with. */
    public MetadataValue id(long value) {
      return path.value("id", value);
    }

    /** Matches a request by the {@code hashCode} that it sends. */
    public Matcher<UpdateImageRequest> hashCode_(Matcher<? super Long> matcher) {
      return path.value("hashCode", Long.class, matcher);
    }

    /** This {@code hashCode}, to match a request by, or to answer with. */
    public MetadataValue hashCode_(long value) {
      return path.value("hashCode", value);
    }

    /** Matches a request by the {@code notify} that it sends. */
    public Matcher<UpdateImageRequest> notify_(Matcher<? super Long> matcher) {
      return path.value("notify", Long.class, matcher);
    }

    /** This {@code notify}, to match a request by, or to answer with. */
    public MetadataValue notify_(long value) {
      return path.value("notify", value);
    }

    /** Matches a request by the {@code 2x} that it sends. */
    public Matcher<UpdateImageRequest> _2x(Matcher<? super Long> matcher) {
      return path.value("2x", Long.class, matcher);
    }

    /** This {@code 2x}, to match a request by, or to answer with. */
    public MetadataValue _2x(long value) {
      return path.value("2x", value);
    }

    /** Matches a request by the <code>*&#47; &#64;see {</code> that it sends. */
    public Matcher<UpdateImageRequest> see(Matcher<? super Long> matcher) {
      return path.value("*/ @see {", Long.class, matcher);
    }

    /** This <code>*&#47; &#64;see {</code>, to match a request by, or to answer with. */
    public MetadataValue see(long value) {
      return path.value("*/ @see {", value);
    }

    /** Matches a request by the {@code tab\u0009here} that it sends. */
    public Matcher<UpdateImageRequest> tabHere(Matcher<? super Long> matcher) {
      return path.value("tab\there", Long.class, matcher);
    }

    /** This {@code tab\u0009here}, to match a request by, or to answer with. */
    public MetadataValue tabHere(long value) {
      return path.value("tab\there", value);
    }

    /** Matches a request by the {@code say "hi"} that it sends. */
    public Matcher<UpdateImageRequest> sayHi(Matcher<? super Long> matcher) {
      return path.value("say \"hi\"", Long.class, matcher);
    }

    /** This {@code say "hi"}, to match a request by, or to answer with. */
    public MetadataValue sayHi(long value) {
      return path.value("say \"hi\"", value);
    }

    /** Matches a request by the {@code set} that it sends. */
    public Matcher<UpdateImageRequest> set(Matcher<? super Long> matcher) {
      return path.value("set", Long.class, matcher);
    }

    /** This {@code set}, to match a request by, or to answer with. */
    public MetadataValue set(long value) {
      return path.value("set", value);
    }

    /** Matches a request by the {@code a\u0000b} that it sends. */
    public Matcher<UpdateImageRequest> aB(Matcher<? super Long> matcher) {
      return path.value("a\u0000b", Long.class, matcher);
    }

    /** This {@code a\u0000b}, to match a request by, or to answer with. */
    public MetadataValue aB(long value) {
      return path.value("a\u0000b", value);
    }

    /** Matches a request by the {@code \u202e} that it sends. */
    public Matcher<UpdateImageRequest> u202e(Matcher<? super Long> matcher) {
      return path.value("\u202e", Long.class, matcher);
    }

    /** This {@code \u202e}, to match a request by, or to answer with. */
    public MetadataValue u202e(long value) {
      return path.value("\u202e", value);
    }

    /** Matches a request by the {@code _} that it sends. */
    public Matcher<UpdateImageRequest> __(Matcher<? super Long> matcher) {
      return path.value("_", Long.class, matcher);
    }

    /** This {@code _}, to match a request by, or to answer with. */
    public MetadataValue __(long value) {
      return path.value("_", value);
    }

    /** Matches a request by the <code>&#92;u0041</code> that it sends. */
    public Matcher<UpdateImageRequest> u0041(Matcher<? super Long> matcher) {
      return path.value("\\u0041", Long.class, matcher);
    }

    /** This <code>&#92;u0041</code>, to match a request by, or to answer with. */
    public MetadataValue u0041(long value) {
      return path.value("\\u0041", value);
    }

    /** Matches a request by the {@code $} that it sends. */
    public Matcher<UpdateImageRequest> $(Matcher<? super Long> matcher) {
      return path.value("$", Long.class, matcher);
    }

    /** This {@code $}, to match a request by, or to answer with. */
    public MetadataValue $(long value) {
      return path.value("$", value);
    }
  }
}
