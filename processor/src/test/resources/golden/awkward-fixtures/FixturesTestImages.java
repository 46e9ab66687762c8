package com.example;

import io.github.imagefixtures.GeneratedImageFixtures;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetaValues;
import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UntypedImageStub;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.matchers.MetadataMatchers;
import io.github.imagefixtures.matchers.MetadataPath;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;

/** The images that {@link FixturesTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class FixturesTestImages {
  /** The id that {@code image} has at first. */
  static final String IMAGE_ID = "cd59e805-5bf1-4200-959b-2fa81e6ff17d";

  /** The id that {@code hashCode} has at first. */
  static final String HASH_CODE_ID = "3966a19c-e674-4fe5-b00d-ffd2713bddb6";

  /** The id that {@code on} has at first. */
  static final String ON_ID = "30635798-0995-48e1-bd7a-2e416ba3eddb";

  /** The id that {@code api} has at first. */
  static final String API_ID = "44a857e2-bff8-4a93-b230-0e7697c95c12";

  /** The id that {@code logoUrl} has at first. */
  static final String LOGO_URL_ID = "1defdf25-3df5-4ed8-a6b7-7a48911eb5c7";

  /** The id that {@code logo_url} has at first. */
  static final String LOGO_URL__ID = "4e88cab4-94fd-4cee-a14a-1eb9e666c5e3";

  /** The id that {@code Logo_url} has at first. */
  static final String LOGO_URL___ID = "5ef162fc-2a0d-4648-b291-7eeb12340965";

  /** The id that {@code größe} has at first. */
  static final String GRÖSSE_ID = "518c055a-dbb5-4f2e-adc6-b2958a8bee7c";

  private final Image_Stub image;

  private final HashCodeStub hashCode;

  private final OnStub on;

  private final ApiStub api;

  private final LogoUrlStub logoUrl;

  private final Logo_urlStub logo_url;

  private final Logo_url_Stub Logo_url;

  private final GrößeStub größe;

  private FixturesTestImages(ImagesApi api) {
    this.image = new Image_Stub(api);
    this.hashCode = new HashCodeStub(api);
    this.on = new OnStub(api);
    this.api = new ApiStub(api);
    this.logoUrl = new LogoUrlStub(api);
    this.logo_url = new Logo_urlStub(api);
    this.Logo_url = new Logo_url_Stub(api);
    this.größe = new GrößeStub(api);
  }

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
  static FixturesTestImages on(ImagesApi api) {
    return new FixturesTestImages(api);
  }

  /**
   * The image {@code image}, declared as
   *
   * <pre>
   * {
   *   "id": "cd59e805-5bf1-4200-959b-2fa81e6ff17d",
   *   "filename": null,
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  Image_Stub image() {
    return image;
  }

  /**
   * The image {@code hashCode}, declared as
   *
   * <pre>
   * {
   *   "id": "3966a19c-e674-4fe5-b00d-ffd2713bddb6",
   *   "filename": null,
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  HashCodeStub hashCode_() {
    return hashCode;
  }

  /**
   * The image {@code on}, declared as
   *
   * <pre>
   * {
   *   "id": "30635798-0995-48e1-bd7a-2e416ba3eddb",
   *   "filename": null,
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  OnStub on_() {
    return on;
  }

  /**
   * The image {@code api}, declared as
   *
   * <pre>
   * {
   *   "id": "44a857e2-bff8-4a93-b230-0e7697c95c12",
   *   "filename": null,
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  ApiStub api() {
    return api;
  }

  /**
   * The image {@code logoUrl}, declared as
   *
   * <pre>
   * {
   *   "id": "1defdf25-3df5-4ed8-a6b7-7a48911eb5c7",
   *   "filename": null,
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  LogoUrlStub logoUrl() {
    return logoUrl;
  }

  /**
   * The image {@code logo_url}, declared as
   *
   * <pre>
   * {
   *   "id": "4e88cab4-94fd-4cee-a14a-1eb9e666c5e3",
   *   "filename": null,
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  Logo_urlStub logo_url() {
    return logo_url;
  }

  /**
   * The image {@code Logo_url}, declared as
   *
   * <pre>
   * {
   *   "id": "5ef162fc-2a0d-4648-b291-7eeb12340965",
   *   "filename": null,
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  Logo_url_Stub Logo_url() {
    return Logo_url;
  }

  /**
   * The image {@code größe}, declared as
   *
   * <pre>
   * {
   *   "id": "518c055a-dbb5-4f2e-adc6-b2958a8bee7c",
   *   "filename": null,
   *   "meta": {"größeMeta": {"größeMeta": {"a": 1}}},
   *   "requireSignedURLs": false,
   *   "uploaded": "2014-01-02T02:20:00.123Z",
   *   "variants": ["thumbnail", "hero", "original"]
   * }
   * </pre>
   */
  GrößeStub größe() {
    return größe;
  }

  /** The stub of {@code image}. */
  @GeneratedImageFixtures
  public static final class Image_Stub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("image")
            .id(IMAGE_ID)
            .build();

    private Image_Stub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /** The stub of {@code hashCode}. */
  @GeneratedImageFixtures
  public static final class HashCodeStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("hashCode")
            .id(HASH_CODE_ID)
            .build();

    private HashCodeStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /** The stub of {@code on}. */
  @GeneratedImageFixtures
  public static final class OnStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("on")
            .id(ON_ID)
            .build();

    private OnStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /** The stub of {@code api}. */
  @GeneratedImageFixtures
  public static final class ApiStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("api")
            .id(API_ID)
            .build();

    private ApiStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /** The stub of {@code logoUrl}. */
  @GeneratedImageFixtures
  public static final class LogoUrlStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("logoUrl")
            .id(LOGO_URL_ID)
            .build();

    private LogoUrlStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /** The stub of {@code logo_url}. */
  @GeneratedImageFixtures
  public static final class Logo_urlStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("logo_url")
            .id(LOGO_URL__ID)
            .build();

    private Logo_urlStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /** The stub of {@code Logo_url}. */
  @GeneratedImageFixtures
  public static final class Logo_url_Stub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("Logo_url")
            .id(LOGO_URL___ID)
            .build();

    private Logo_url_Stub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /** The stub of {@code größe}. */
  @GeneratedImageFixtures
  public static final class GrößeStub extends ImageStub<GrößeMeta, GrößeMetadata> {
    private static final ImageDeclaration DECLARATION =
        ImageDeclaration.named("größe")
            .id(GRÖSSE_ID)
            .meta(
                """
                {"größeMeta": {"größeMeta": {"a": 1}}}""")
            .build();

    private GrößeStub(ImagesApi api) {
      super(api, DECLARATION, new GrößeMetadata(MetadataPath.ROOT));
    }

    @Override
    protected GrößeMeta meta(MetaValues values) {
      return new GrößeMeta(values);
    }
  }

  /** What the {@code meta} of {@code größe} holds; null where a key is absent. */
  @GeneratedImageFixtures
  public static final class GrößeMeta extends Meta {
    private GrößeMeta(MetaValues values) {
      super(values);
    }

    /** {@code größeMeta}, declared as {@code {"größeMeta": {"a": 1}}}. */
    public GrößeMeta_ größeMeta() {
      return values.getView("größeMeta", GrößeMeta_::new);
    }

    /** What {@code größeMeta} holds. */
    @GeneratedImageFixtures
    public static final class GrößeMeta_ extends Meta {
      private GrößeMeta_(MetaValues values) {
        super(values);
      }

      /** {@code größeMeta}, declared as {@code {"a": 1}}. */
      public GrößeMeta__ größeMeta() {
        return values.getView("größeMeta", GrößeMeta__::new);
      }

      /** What {@code größeMeta} holds. */
      @GeneratedImageFixtures
      public static final class GrößeMeta__ extends Meta {
        private GrößeMeta__(MetaValues values) {
          super(values);
        }

        /** {@code a}, declared as {@code 1}. */
        public Long a() {
          return values.getLong("a");
        }
      }
    }
  }

  /** The {@code metadata} that updates of {@code größe} send, or are answered with. */
  @GeneratedImageFixtures
  public static final class GrößeMetadata extends MetadataMatchers {
    private GrößeMetadata(MetadataPath path) {
      super(path);
    }

    /** Matchers for what {@code größeMeta} holds. */
    public GrößeMeta_ größeMeta() {
      return new GrößeMeta_(path.object("größeMeta"));
    }

    /** Matches a request by the {@code größeMeta} that it sends. */
    public Matcher<UpdateImageRequest> größeMeta(Matcher<? super Map<String, Object>> matcher) {
      return path.map("größeMeta", matcher);
    }

    /** This {@code größeMeta}, to match a request by, or to answer with. */
    public MetadataValue größeMeta(Map<String, ?> value) {
      return path.value("größeMeta", value);
    }

    /** Matchers for what {@code größeMeta} holds. */
    @GeneratedImageFixtures
    public static final class GrößeMeta_ extends MetadataMatchers {
      private GrößeMeta_(MetadataPath path) {
        super(path);
      }

      /** Matchers for what {@code größeMeta} holds. */
      public GrößeMeta__ größeMeta() {
        return new GrößeMeta__(path.object("größeMeta"));
      }

      /** Matches a request by the {@code größeMeta} that it sends. */
      public Matcher<UpdateImageRequest> größeMeta(Matcher<? super Map<String, Object>> matcher) {
        return path.map("größeMeta", matcher);
      }

      /** This {@code größeMeta}, to match a request by, or to answer with. */
      public MetadataValue größeMeta(Map<String, ?> value) {
        return path.value("größeMeta", value);
      }

      /** Matchers for what {@code größeMeta} holds. */
      @GeneratedImageFixtures
      public static final class GrößeMeta__ extends MetadataMatchers {
        private GrößeMeta__(MetadataPath path) {
          super(path);
        }

        /** Matches a request by the {@code a} that it sends. */
        public Matcher<UpdateImageRequest> a(Matcher<? super Long> matcher) {
          return path.value("a", Long.class, matcher);
        }

        /** This {@code a}, to match a request by, or to answer with. */
        public MetadataValue a(long value) {
          return path.value("a", value);
        }
      }
    }
  }
}
