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
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Stubs for the images that {@link NestedTest} declares.
 */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedByImageFixtures
final class NestedTestImages {
  /**
   * The initial id of {@code logo}.
   */
  static final String LOGO_ID = "42cbfd13-044f-4a07-88f1-cf5ec5e8298d";

  private final LogoStub logo;

  private NestedTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /**
   * Declares the images in the account, if they are not declared yet, and returns the stubs.
   */
  static NestedTestImages on(ImagesApi api) {
    return new NestedTestImages(api);
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
              "author": {"name": "Ann", "address": {"city": "Bern", "author": {"name": "Bob"}}},
              "string": {"long": 1},
              "class": {"object": 1}
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
     * Returns {@code author}, declared as <code>{"name": "Ann", "address": {"city": "Ber\u2026</code>.
     */
    public LogoMeta. @Nullable Author author() {
      return values.getView("author", LogoMeta.Author::new);
    }

    /**
     * Returns {@code string}, declared as <code>{"long": 1}</code>.
     */
    public LogoMeta. @Nullable String_ string() {
      return values.getView("string", LogoMeta.String_::new);
    }

    /**
     * Returns {@code class}, declared as <code>{"object": 1}</code>.
     */
    public LogoMeta. @Nullable Class_ class_() {
      return values.getView("class", LogoMeta.Class_::new);
    }

    /**
     * The stored value of {@code author}.
     */
    @GeneratedByImageFixtures
    public static final class Author extends Meta {
      private Author(MetaReader values) {
        super(values);
      }

      /**
       * Returns {@code name}, declared as {@code "Ann"}.
       */
      public @Nullable String name() {
        return values.getString("name");
      }

      /**
       * Returns {@code address}, declared as <code>{"city": "Bern", "author": {"name": "Bob\u2026</code>.
       */
      public LogoMeta.Author. @Nullable Address address() {
        return values.getView("address", LogoMeta.Author.Address::new);
      }

      /**
       * The stored value of {@code address}.
       */
      @GeneratedByImageFixtures
      public static final class Address extends Meta {
        private Address(MetaReader values) {
          super(values);
        }

        /**
         * Returns {@code city}, declared as {@code "Bern"}.
         */
        public @Nullable String city() {
          return values.getString("city");
        }

        /**
         * Returns {@code author}, declared as <code>{"name": "Bob"}</code>.
         */
        public LogoMeta.Author.Address. @Nullable Author_ author() {
          return values.getView("author", LogoMeta.Author.Address.Author_::new);
        }

        /**
         * The stored value of {@code author}.
         */
        @GeneratedByImageFixtures
        public static final class Author_ extends Meta {
          private Author_(MetaReader values) {
            super(values);
          }

          /**
           * Returns {@code name}, declared as {@code "Bob"}.
           */
          public @Nullable String name() {
            return values.getString("name");
          }
        }
      }
    }

    /**
     * The stored value of {@code string}.
     */
    @GeneratedByImageFixtures
    public static final class String_ extends Meta {
      private String_(MetaReader values) {
        super(values);
      }

      /**
       * Returns {@code long}, declared as {@code 1}.
       */
      public @Nullable Long long_() {
        return values.getLong("long");
      }
    }

    /**
     * The stored value of {@code class}.
     */
    @GeneratedByImageFixtures
    public static final class Class_ extends Meta {
      private Class_(MetaReader values) {
        super(values);
      }

      /**
       * Returns {@code object}, declared as {@code 1}.
       */
      public @Nullable Long object() {
        return values.getLong("object");
      }
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
     * Returns matchers and values for the keys of {@code author}.
     */
    public LogoMetadata.Author author() {
      return new LogoMetadata.Author(path.object("author"));
    }

    /**
     * Matches an update by its {@code author}.
     */
    public Matcher<UpdateImageRequest> author(Matcher<? super Map<String, Object>> matcher) {
      return path.value("author", Map.class, matcher);
    }

    /**
     * Matches or returns {@code author}.
     */
    public MetadataValue author(Map<String, ?> value) {
      return path.value("author", value);
    }

    /**
     * Returns matchers and values for the keys of {@code string}.
     */
    public LogoMetadata.String_ string() {
      return new LogoMetadata.String_(path.object("string"));
    }

    /**
     * Matches an update by its {@code string}.
     */
    public Matcher<UpdateImageRequest> string(Matcher<? super Map<String, Object>> matcher) {
      return path.value("string", Map.class, matcher);
    }

    /**
     * Matches or returns {@code string}.
     */
    public MetadataValue string(Map<String, ?> value) {
      return path.value("string", value);
    }

    /**
     * Returns matchers and values for the keys of {@code class}.
     */
    public LogoMetadata.Class_ class_() {
      return new LogoMetadata.Class_(path.object("class"));
    }

    /**
     * Matches an update by its {@code class}.
     */
    public Matcher<UpdateImageRequest> class_(Matcher<? super Map<String, Object>> matcher) {
      return path.value("class", Map.class, matcher);
    }

    /**
     * Matches or returns {@code class}.
     */
    public MetadataValue class_(Map<String, ?> value) {
      return path.value("class", value);
    }

    /**
     * Matchers and values for the keys of {@code author}.
     */
    @GeneratedByImageFixtures
    public static final class Author extends MetadataMatchers {
      private Author(MetadataPath path) {
        super(path);
      }

      /**
       * Matches an update by its {@code name}.
       */
      public Matcher<UpdateImageRequest> name(Matcher<? super String> matcher) {
        return path.value("name", String.class, matcher);
      }

      /**
       * Matches or returns {@code name}.
       */
      public MetadataValue name(String value) {
        return path.value("name", value);
      }

      /**
       * Returns matchers and values for the keys of {@code address}.
       */
      public LogoMetadata.Author.Address address() {
        return new LogoMetadata.Author.Address(path.object("address"));
      }

      /**
       * Matches an update by its {@code address}.
       */
      public Matcher<UpdateImageRequest> address(Matcher<? super Map<String, Object>> matcher) {
        return path.value("address", Map.class, matcher);
      }

      /**
       * Matches or returns {@code address}.
       */
      public MetadataValue address(Map<String, ?> value) {
        return path.value("address", value);
      }

      /**
       * Matchers and values for the keys of {@code address}.
       */
      @GeneratedByImageFixtures
      public static final class Address extends MetadataMatchers {
        private Address(MetadataPath path) {
          super(path);
        }

        /**
         * Matches an update by its {@code city}.
         */
        public Matcher<UpdateImageRequest> city(Matcher<? super String> matcher) {
          return path.value("city", String.class, matcher);
        }

        /**
         * Matches or returns {@code city}.
         */
        public MetadataValue city(String value) {
          return path.value("city", value);
        }

        /**
         * Returns matchers and values for the keys of {@code author}.
         */
        public LogoMetadata.Author.Address.Author_ author() {
          return new LogoMetadata.Author.Address.Author_(path.object("author"));
        }

        /**
         * Matches an update by its {@code author}.
         */
        public Matcher<UpdateImageRequest> author(Matcher<? super Map<String, Object>> matcher) {
          return path.value("author", Map.class, matcher);
        }

        /**
         * Matches or returns {@code author}.
         */
        public MetadataValue author(Map<String, ?> value) {
          return path.value("author", value);
        }

        /**
         * Matchers and values for the keys of {@code author}.
         */
        @GeneratedByImageFixtures
        public static final class Author_ extends MetadataMatchers {
          private Author_(MetadataPath path) {
            super(path);
          }

          /**
           * Matches an update by its {@code name}.
           */
          public Matcher<UpdateImageRequest> name(Matcher<? super String> matcher) {
            return path.value("name", String.class, matcher);
          }

          /**
           * Matches or returns {@code name}.
           */
          public MetadataValue name(String value) {
            return path.value("name", value);
          }
        }
      }
    }

    /**
     * Matchers and values for the keys of {@code string}.
     */
    @GeneratedByImageFixtures
    public static final class String_ extends MetadataMatchers {
      private String_(MetadataPath path) {
        super(path);
      }

      /**
       * Matches an update by its {@code long}.
       */
      public Matcher<UpdateImageRequest> long_(Matcher<? super Long> matcher) {
        return path.value("long", Long.class, matcher);
      }

      /**
       * Matches or returns {@code long}.
       */
      public MetadataValue long_(long value) {
        return path.value("long", value);
      }
    }

    /**
     * Matchers and values for the keys of {@code class}.
     */
    @GeneratedByImageFixtures
    public static final class Class_ extends MetadataMatchers {
      private Class_(MetadataPath path) {
        super(path);
      }

      /**
       * Matches an update by its {@code object}.
       */
      public Matcher<UpdateImageRequest> object(Matcher<? super Long> matcher) {
        return path.value("object", Long.class, matcher);
      }

      /**
       * Matches or returns {@code object}.
       */
      public MetadataValue object(long value) {
        return path.value("object", value);
      }
    }
  }
}
