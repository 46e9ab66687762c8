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

  /** The images in an account; on the same account the same images. */
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
  public static final class LogoStub extends ImageStub<LogoMeta, LogoMetadata, LogoMetaChanges> {
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
      super(api, DECLARATION, LogoMeta::new, LogoMetadata::new, LogoMetaChanges::new);
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
      return values.get("user-id", Long.class);
    }

    /** {@code class}, declared as {@code 2}. */
    public Long class_() {
      return values.get("class", Long.class);
    }

    /** {@code größe}, declared as {@code 3}. */
    public Long größe() {
      return values.get("größe", Long.class);
    }

    /** {@code ""}, declared as {@code 4}. */
    public Long empty() {
      return values.get("", Long.class);
    }

    /** {@code 😀}, declared as {@code 5}. */
    public Long u1f600() {
      return values.get("😀", Long.class);
    }

    /** {@code id}, declared as {@code 6}. */
    public Long id() {
      return values.get("id", Long.class);
    }

    /** {@code hashCode}, declared as {@code 7}. */
    public Long hashCode_() {
      return values.get("hashCode", Long.class);
    }

    /** {@code notify}, declared as {@code 8}. */
    public Long notify_() {
      return values.get("notify", Long.class);
    }

    /** {@code 2x}, declared as {@code 9}. */
    public Long _2x() {
      return values.get("2x", Long.class);
    }

    /** <code>*&#47; &#64;see {</code>, declared as {@code 10}. */
    public Long see() {
      return values.get("*/ @see {", Long.class);
    }

    /** {@code tab\u0009here}, declared as {@code 11}. */
    public Long tabHere() {
      return values.get("tab\u0009here", Long.class);
    }

    /** {@code say "hi"}, declared as {@code 12}. */
    public Long sayHi() {
      return values.get("say \"hi\"", Long.class);
    }

    /** {@code set}, declared as {@code 13}. */
    public Long set_() {
      return values.get("set", Long.class);
    }

    /** {@code a\u0000b}, declared as {@code 14}. */
    public Long aB() {
      return values.get("a\u0000b", Long.class);
    }

    /** {@code \u202e}, declared as {@code 15}. */
    public Long u202e() {
      return values.get("\u202e", Long.class);
    }

    /** {@code _}, declared as {@code 16}. */
    public Long __() {
      return values.get("_", Long.class);
    }

    /** <code>&#92;u0041</code>, declared as {@code 17}. */
    public Long u0041() {
      return values.get("\\u0041", Long.class);
    }

    /** {@code $}, declared as {@code 18}. */
    public Long $() {
      return values.get("$", Long.class);
    }
  }

  /** Matchers for the {@code metadata} that updates of {@code logo} send. */
  @GeneratedImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /** Matches a request by the {@code user-id} that it sends. */
    public Matcher<UpdateImageRequest> userId(Matcher<? super Long> matcher) {
      return path.value("user-id", Long.class, matcher);
    }

    /** Matches a request that sends this {@code user-id}. */
    public Matcher<UpdateImageRequest> userId(long value) {
      return path.value("user-id", value);
    }

    /** Matches a request by the {@code class} that it sends. */
    public Matcher<UpdateImageRequest> class_(Matcher<? super Long> matcher) {
      return path.value("class", Long.class, matcher);
    }

    /** Matches a request that sends this {@code class}. */
    public Matcher<UpdateImageRequest> class_(long value) {
      return path.value("class", value);
    }

    /** Matches a request by the {@code größe} that it sends. */
    public Matcher<UpdateImageRequest> größe(Matcher<? super Long> matcher) {
      return path.value("größe", Long.class, matcher);
    }

    /** Matches a request that sends this {@code größe}. */
    public Matcher<UpdateImageRequest> größe(long value) {
      return path.value("größe", value);
    }

    /** Matches a request by the {@code ""} that it sends. */
    public Matcher<UpdateImageRequest> empty(Matcher<? super Long> matcher) {
      return path.value("", Long.class, matcher);
    }

    /** Matches a request that sends this {@code ""}. */
    public Matcher<UpdateImageRequest> empty(long value) {
      return path.value("", value);
    }

    /** Matches a request by the {@code 😀} that it sends. */
    public Matcher<UpdateImageRequest> u1f600(Matcher<? super Long> matcher) {
      return path.value("😀", Long.class, matcher);
    }

    /** Matches a request that sends this {@code 😀}. */
    public Matcher<UpdateImageRequest> u1f600(long value) {
      return path.value("😀", value);
    }

    /** Matches a request by the {@code id} that it sends. */
    public Matcher<UpdateImageRequest> id(Matcher<? super Long> matcher) {
      return path.value("id", Long.class, matcher);
    }

    /** Matches a request that sends this {@code id}. */
    public Matcher<UpdateImageRequest> id(long value) {
      return path.value("id", value);
    }

    /** Matches a request by the {@code hashCode} that it sends. */
    public Matcher<UpdateImageRequest> hashCode_(Matcher<? super Long> matcher) {
      return path.value("hashCode", Long.class, matcher);
    }

    /** Matches a request that sends this {@code hashCode}. */
    public Matcher<UpdateImageRequest> hashCode_(long value) {
      return path.value("hashCode", value);
    }

    /** Matches a request by the {@code notify} that it sends. */
    public Matcher<UpdateImageRequest> notify_(Matcher<? super Long> matcher) {
      return path.value("notify", Long.class, matcher);
    }

    /** Matches a request that sends this {@code notify}. */
    public Matcher<UpdateImageRequest> notify_(long value) {
      return path.value("notify", value);
    }

    /** Matches a request by the {@code 2x} that it sends. */
    public Matcher<UpdateImageRequest> _2x(Matcher<? super Long> matcher) {
      return path.value("2x", Long.class, matcher);
    }

    /** Matches a request that sends this {@code 2x}. */
    public Matcher<UpdateImageRequest> _2x(long value) {
      return path.value("2x", value);
    }

    /** Matches a request by the <code>*&#47; &#64;see {</code> that it sends. */
    public Matcher<UpdateImageRequest> see(Matcher<? super Long> matcher) {
      return path.value("*/ @see {", Long.class, matcher);
    }

    /** Matches a request that sends this <code>*&#47; &#64;see {</code>. */
    public Matcher<UpdateImageRequest> see(long value) {
      return path.value("*/ @see {", value);
    }

    /** Matches a request by the {@code tab\u0009here} that it sends. */
    public Matcher<UpdateImageRequest> tabHere(Matcher<? super Long> matcher) {
      return path.value("tab\u0009here", Long.class, matcher);
    }

    /** Matches a request that sends this {@code tab\u0009here}. */
    public Matcher<UpdateImageRequest> tabHere(long value) {
      return path.value("tab\u0009here", value);
    }

    /** Matches a request by the {@code say "hi"} that it sends. */
    public Matcher<UpdateImageRequest> sayHi(Matcher<? super Long> matcher) {
      return path.value("say \"hi\"", Long.class, matcher);
    }

    /** Matches a request that sends this {@code say "hi"}. */
    public Matcher<UpdateImageRequest> sayHi(long value) {
      return path.value("say \"hi\"", value);
    }

    /** Matches a request by the {@code set} that it sends. */
    public Matcher<UpdateImageRequest> set_(Matcher<? super Long> matcher) {
      return path.value("set", Long.class, matcher);
    }

    /** Matches a request that sends this {@code set}. */
    public Matcher<UpdateImageRequest> set_(long value) {
      return path.value("set", value);
    }

    /** Matches a request by the {@code a\u0000b} that it sends. */
    public Matcher<UpdateImageRequest> aB(Matcher<? super Long> matcher) {
      return path.value("a\u0000b", Long.class, matcher);
    }

    /** Matches a request that sends this {@code a\u0000b}. */
    public Matcher<UpdateImageRequest> aB(long value) {
      return path.value("a\u0000b", value);
    }

    /** Matches a request by the {@code \u202e} that it sends. */
    public Matcher<UpdateImageRequest> u202e(Matcher<? super Long> matcher) {
      return path.value("\u202e", Long.class, matcher);
    }

    /** Matches a request that sends this {@code \u202e}. */
    public Matcher<UpdateImageRequest> u202e(long value) {
      return path.value("\u202e", value);
    }

    /** Matches a request by the {@code _} that it sends. */
    public Matcher<UpdateImageRequest> __(Matcher<? super Long> matcher) {
      return path.value("_", Long.class, matcher);
    }

    /** Matches a request that sends this {@code _}. */
    public Matcher<UpdateImageRequest> __(long value) {
      return path.value("_", value);
    }

    /** Matches a request by the <code>&#92;u0041</code> that it sends. */
    public Matcher<UpdateImageRequest> u0041(Matcher<? super Long> matcher) {
      return path.value("\\u0041", Long.class, matcher);
    }

    /** Matches a request that sends this <code>&#92;u0041</code>. */
    public Matcher<UpdateImageRequest> u0041(long value) {
      return path.value("\\u0041", value);
    }

    /** Matches a request by the {@code $} that it sends. */
    public Matcher<UpdateImageRequest> $(Matcher<? super Long> matcher) {
      return path.value("$", Long.class, matcher);
    }

    /** Matches a request that sends this {@code $}. */
    public Matcher<UpdateImageRequest> $(long value) {
      return path.value("$", value);
    }
  }

  /** What the {@code meta} of {@code logo} holds in an answer. */
  @GeneratedImageFixtures
  public static final class LogoMetaChanges extends MetaChanges {
    private LogoMetaChanges(ChangedKeys keys) {
      super(keys);
    }

    /** Sets {@code user-id}. */
    public LogoMetaChanges userId(long value) {
      keys.set("user-id", value);
      return this;
    }

    /** Sets {@code class}. */
    public LogoMetaChanges class_(long value) {
      keys.set("class", value);
      return this;
    }

    /** Sets {@code größe}. */
    public LogoMetaChanges größe(long value) {
      keys.set("größe", value);
      return this;
    }

    /** Sets {@code ""}. */
    public LogoMetaChanges empty(long value) {
      keys.set("", value);
      return this;
    }

    /** Sets {@code 😀}. */
    public LogoMetaChanges u1f600(long value) {
      keys.set("😀", value);
      return this;
    }

    /** Sets {@code id}. */
    public LogoMetaChanges id(long value) {
      keys.set("id", value);
      return this;
    }

    /** Sets {@code hashCode}. */
    public LogoMetaChanges hashCode_(long value) {
      keys.set("hashCode", value);
      return this;
    }

    /** Sets {@code notify}. */
    public LogoMetaChanges notify_(long value) {
      keys.set("notify", value);
      return this;
    }

    /** Sets {@code 2x}. */
    public LogoMetaChanges _2x(long value) {
      keys.set("2x", value);
      return this;
    }

    /** Sets <code>*&#47; &#64;see {</code>. */
    public LogoMetaChanges see(long value) {
      keys.set("*/ @see {", value);
      return this;
    }

    /** Sets {@code tab\u0009here}. */
    public LogoMetaChanges tabHere(long value) {
      keys.set("tab\u0009here", value);
      return this;
    }

    /** Sets {@code say "hi"}. */
    public LogoMetaChanges sayHi(long value) {
      keys.set("say \"hi\"", value);
      return this;
    }

    /** Sets {@code set}. */
    public LogoMetaChanges set_(long value) {
      keys.set("set", value);
      return this;
    }

    /** Sets {@code a\u0000b}. */
    public LogoMetaChanges aB(long value) {
      keys.set("a\u0000b", value);
      return this;
    }

    /** Sets {@code \u202e}. */
    public LogoMetaChanges u202e(long value) {
      keys.set("\u202e", value);
      return this;
    }

    /** Sets {@code _}. */
    public LogoMetaChanges __(long value) {
      keys.set("_", value);
      return this;
    }

    /** Sets <code>&#92;u0041</code>. */
    public LogoMetaChanges u0041(long value) {
      keys.set("\\u0041", value);
      return this;
    }

    /** Sets {@code $}. */
    public LogoMetaChanges $(long value) {
      keys.set("$", value);
      return this;
    }
  }
}
