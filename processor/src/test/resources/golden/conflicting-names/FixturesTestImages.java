package com.example;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UntypedImageStub;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.support.GeneratedByImageFixtures;
import io.github.imagefixtures.support.MetaReader;
import io.github.imagefixtures.support.MetadataMatchers;
import io.github.imagefixtures.support.MetadataPath;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Stubs for the images that {@link FixturesTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class FixturesTestImages {
  /**
   * The initial id of {@code image}.
   */
  static final String IMAGE_ID = "cd59e805-5bf1-4200-959b-2fa81e6ff17d";

  /**
   * The initial id of {@code hashCode}.
   */
  static final String HASH_CODE_ID = "3966a19c-e674-4fe5-b00d-ffd2713bddb6";

  /**
   * The initial id of {@code on}.
   */
  static final String ON_ID = "30635798-0995-48e1-bd7a-2e416ba3eddb";

  /**
   * The initial id of {@code api}.
   */
  static final String API_ID = "44a857e2-bff8-4a93-b230-0e7697c95c12";

  /**
   * The initial id of {@code logoUrl}.
   */
  static final String LOGO_URL_ID = "1defdf25-3df5-4ed8-a6b7-7a48911eb5c7";

  /**
   * The initial id of {@code logo_url}.
   */
  static final String LOGO_URL__ID = "4e88cab4-94fd-4cee-a14a-1eb9e666c5e3";

  /**
   * The initial id of {@code Logo_url}.
   */
  static final String LOGO_URL___ID = "5ef162fc-2a0d-4648-b291-7eeb12340965";

  /**
   * The initial id of {@code gr\u00f6\u00dfe}.
   */
  static final String GR\u00d6SSE_ID = "518c055a-dbb5-4f2e-adc6-b2958a8bee7c";

  private final Image_Stub image;

  private final HashCodeStub hashCode;

  private final OnStub on;

  private final ApiStub api;

  private final LogoUrlStub logoUrl;

  private final Logo_urlStub logo_url;

  private final Logo_url_Stub Logo_url;

  private final Gr\u00f6\u00dfeStub gr\u00f6\u00dfe;

  private FixturesTestImages(ImagesApi api) {
    this.image = new Image_Stub(api);
    this.hashCode = new HashCodeStub(api);
    this.on = new OnStub(api);
    this.api = new ApiStub(api);
    this.logoUrl = new LogoUrlStub(api);
    this.logo_url = new Logo_urlStub(api);
    this.Logo_url = new Logo_url_Stub(api);
    this.gr\u00f6\u00dfe = new Gr\u00f6\u00dfeStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  static FixturesTestImages on(ImagesApi api) {
    return new FixturesTestImages(api);
  }

  /**
   * Returns the stub of {@code image}.
   */
  Image_Stub image() {
    return image;
  }

  /**
   * Returns the stub of {@code hashCode}.
   */
  HashCodeStub hashCode_() {
    return hashCode;
  }

  /**
   * Returns the stub of {@code on}.
   */
  OnStub on_() {
    return on;
  }

  /**
   * Returns the stub of {@code api}.
   */
  ApiStub api() {
    return api;
  }

  /**
   * Returns the stub of {@code logoUrl}.
   */
  LogoUrlStub logoUrl() {
    return logoUrl;
  }

  /**
   * Returns the stub of {@code logo_url}.
   */
  Logo_urlStub logo_url() {
    return logo_url;
  }

  /**
   * Returns the stub of {@code Logo_url}.
   */
  Logo_url_Stub Logo_url() {
    return Logo_url;
  }

  /**
   * Returns the stub of {@code gr\u00f6\u00dfe}.
   */
  Gr\u00f6\u00dfeStub gr\u00f6\u00dfe() {
    return gr\u00f6\u00dfe;
  }

  /**
   * Stubs and verifies updates of {@code image}.
   */
  @GeneratedByImageFixtures
  public static final class Image_Stub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("image")
        .id(IMAGE_ID)
        .build();

    private Image_Stub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /**
   * Stubs and verifies updates of {@code hashCode}.
   */
  @GeneratedByImageFixtures
  public static final class HashCodeStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("hashCode")
        .id(HASH_CODE_ID)
        .build();

    private HashCodeStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /**
   * Stubs and verifies updates of {@code on}.
   */
  @GeneratedByImageFixtures
  public static final class OnStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("on")
        .id(ON_ID)
        .build();

    private OnStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /**
   * Stubs and verifies updates of {@code api}.
   */
  @GeneratedByImageFixtures
  public static final class ApiStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("api")
        .id(API_ID)
        .build();

    private ApiStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /**
   * Stubs and verifies updates of {@code logoUrl}.
   */
  @GeneratedByImageFixtures
  public static final class LogoUrlStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("logoUrl")
        .id(LOGO_URL_ID)
        .build();

    private LogoUrlStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /**
   * Stubs and verifies updates of {@code logo_url}.
   */
  @GeneratedByImageFixtures
  public static final class Logo_urlStub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("logo_url")
        .id(LOGO_URL__ID)
        .build();

    private Logo_urlStub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /**
   * Stubs and verifies updates of {@code Logo_url}.
   */
  @GeneratedByImageFixtures
  public static final class Logo_url_Stub extends UntypedImageStub {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("Logo_url")
        .id(LOGO_URL___ID)
        .build();

    private Logo_url_Stub(ImagesApi api) {
      super(api, DECLARATION);
    }
  }

  /**
   * Stubs and verifies updates of {@code gr\u00f6\u00dfe}.
   */
  @GeneratedByImageFixtures
  public static final class Gr\u00f6\u00dfeStub extends ImageStub<Gr\u00f6\u00dfeMeta, Gr\u00f6\u00dfeMetadata> {
    private static final ImageDeclaration DECLARATION = ImageDeclaration.named("gr\u00f6\u00dfe")
        .id(GR\u00d6SSE_ID)
        .meta("""
            {"gr\u00f6\u00dfeMeta": {"gr\u00f6\u00dfeMeta": {"a": 1}}}""")
        .build();

    private Gr\u00f6\u00dfeStub(ImagesApi api) {
      super(api, DECLARATION, new Gr\u00f6\u00dfeMetadata(MetadataPath.ROOT));
    }

    @Override
    protected Gr\u00f6\u00dfeMeta meta(MetaReader values) {
      return new Gr\u00f6\u00dfeMeta(values);
    }
  }

  /**
   * The stored {@code meta} of {@code gr\u00f6\u00dfe}. Each method returns null if its key is absent.
   */
  @GeneratedByImageFixtures
  public static final class Gr\u00f6\u00dfeMeta extends Meta {
    private Gr\u00f6\u00dfeMeta(MetaReader values) {
      super(values);
    }

    /**
     * Returns {@code gr\u00f6\u00dfeMeta}, declared as <code>{"gr\u00f6\u00dfeMeta": {"a": 1}}</code>.
     */
    public Gr\u00f6\u00dfeMeta. @Nullable Gr\u00f6\u00dfeMeta_ gr\u00f6\u00dfeMeta() {
      return values.getView("gr\u00f6\u00dfeMeta", Gr\u00f6\u00dfeMeta.Gr\u00f6\u00dfeMeta_::new);
    }

    /**
     * The stored value of {@code gr\u00f6\u00dfeMeta}.
     */
    @GeneratedByImageFixtures
    public static final class Gr\u00f6\u00dfeMeta_ extends Meta {
      private Gr\u00f6\u00dfeMeta_(MetaReader values) {
        super(values);
      }

      /**
       * Returns {@code gr\u00f6\u00dfeMeta}, declared as <code>{"a": 1}</code>.
       */
      public Gr\u00f6\u00dfeMeta.Gr\u00f6\u00dfeMeta_. @Nullable Gr\u00f6\u00dfeMeta__ gr\u00f6\u00dfeMeta() {
        return values.getView("gr\u00f6\u00dfeMeta", Gr\u00f6\u00dfeMeta.Gr\u00f6\u00dfeMeta_.Gr\u00f6\u00dfeMeta__::new);
      }

      /**
       * The stored value of {@code gr\u00f6\u00dfeMeta}.
       */
      @GeneratedByImageFixtures
      public static final class Gr\u00f6\u00dfeMeta__ extends Meta {
        private Gr\u00f6\u00dfeMeta__(MetaReader values) {
          super(values);
        }

        /**
         * Returns {@code a}, declared as {@code 1}.
         */
        public @Nullable Long a() {
          return values.getLong("a");
        }
      }
    }
  }

  /**
   * Matchers and values for the {@code metadata} of an update of {@code gr\u00f6\u00dfe}.
   */
  @GeneratedByImageFixtures
  public static final class Gr\u00f6\u00dfeMetadata extends MetadataMatchers {
    private Gr\u00f6\u00dfeMetadata(MetadataPath path) {
      super(path);
    }

    /**
     * Returns matchers and values for the keys of {@code gr\u00f6\u00dfeMeta}.
     */
    public Gr\u00f6\u00dfeMetadata.Gr\u00f6\u00dfeMeta_ gr\u00f6\u00dfeMeta() {
      return new Gr\u00f6\u00dfeMetadata.Gr\u00f6\u00dfeMeta_(path.object("gr\u00f6\u00dfeMeta"));
    }

    /**
     * Matches an update by its {@code gr\u00f6\u00dfeMeta}.
     */
    public Matcher<UpdateImageRequest> gr\u00f6\u00dfeMeta(Matcher<? super Map<String, Object>> matcher) {
      return path.value("gr\u00f6\u00dfeMeta", Map.class, matcher);
    }

    /**
     * Matches or returns {@code gr\u00f6\u00dfeMeta}.
     */
    public MetadataValue gr\u00f6\u00dfeMeta(Map<String, ?> value) {
      return path.value("gr\u00f6\u00dfeMeta", value);
    }

    /**
     * Matchers and values for the keys of {@code gr\u00f6\u00dfeMeta}.
     */
    @GeneratedByImageFixtures
    public static final class Gr\u00f6\u00dfeMeta_ extends MetadataMatchers {
      private Gr\u00f6\u00dfeMeta_(MetadataPath path) {
        super(path);
      }

      /**
       * Returns matchers and values for the keys of {@code gr\u00f6\u00dfeMeta}.
       */
      public Gr\u00f6\u00dfeMetadata.Gr\u00f6\u00dfeMeta_.Gr\u00f6\u00dfeMeta__ gr\u00f6\u00dfeMeta() {
        return new Gr\u00f6\u00dfeMetadata.Gr\u00f6\u00dfeMeta_.Gr\u00f6\u00dfeMeta__(path.object("gr\u00f6\u00dfeMeta"));
      }

      /**
       * Matches an update by its {@code gr\u00f6\u00dfeMeta}.
       */
      public Matcher<UpdateImageRequest> gr\u00f6\u00dfeMeta(Matcher<? super Map<String, Object>> matcher) {
        return path.value("gr\u00f6\u00dfeMeta", Map.class, matcher);
      }

      /**
       * Matches or returns {@code gr\u00f6\u00dfeMeta}.
       */
      public MetadataValue gr\u00f6\u00dfeMeta(Map<String, ?> value) {
        return path.value("gr\u00f6\u00dfeMeta", value);
      }

      /**
       * Matchers and values for the keys of {@code gr\u00f6\u00dfeMeta}.
       */
      @GeneratedByImageFixtures
      public static final class Gr\u00f6\u00dfeMeta__ extends MetadataMatchers {
        private Gr\u00f6\u00dfeMeta__(MetadataPath path) {
          super(path);
        }

        /**
         * Matches an update by its {@code a}.
         */
        public Matcher<UpdateImageRequest> a(Matcher<? super Long> matcher) {
          return path.value("a", Long.class, matcher);
        }

        /**
         * Matches or returns {@code a}.
         */
        public MetadataValue a(long value) {
          return path.value("a", value);
        }
      }
    }
  }
}
