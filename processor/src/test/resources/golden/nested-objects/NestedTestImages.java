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
import java.util.Map;
import javax.annotation.processing.Generated;
import org.hamcrest.Matcher;

/** The images that {@link NestedTest} declares. */
@Generated("io.github.imagefixtures.processor.ImageFixtureProcessor")
@GeneratedImageFixtures
final class NestedTestImages {
  /** The id that {@code logo} has at first. */
  static final String LOGO_ID = "42cbfd13-044f-4a07-88f1-cf5ec5e8298d";

  private final LogoStub logo;

  private NestedTestImages(ImagesApi api) {
    this.logo = new LogoStub(api);
  }

  /** Declares the images in an account, if they are not yet; sets on one account share them. */
  static NestedTestImages on(ImagesApi api) {
    return new NestedTestImages(api);
  }

  /**
   * The image {@code logo}, declared as
   *
   * <pre>
   * {
   *   "id": "42cbfd13-044f-4a07-88f1-cf5ec5e8298d",
   *   "filename": null,
   *   "meta": {
   *     "author": {"name": "Ann", "address": {"city": "Bern", "author": {"name": "Bob"}}},
   *     "string": {"long": 1},
   *     "class": {"object": 1}
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
                  "author": {"name": "Ann", "address": {"city": "Bern", "author": {"name": "Bob"}}},
                  "string": {"long": 1},
                  "class": {"object": 1}
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

    /** {@code author}, declared as <code>{"name": "Ann", "address": {"city": "Ber…</code>. */
    public Author author() {
      return values.getView("author", Author::new);
    }

    /** {@code string}, declared as {@code {"long": 1}}. */
    public String_ string() {
      return values.getView("string", String_::new);
    }

    /** {@code class}, declared as {@code {"object": 1}}. */
    public Class_ class_() {
      return values.getView("class", Class_::new);
    }

    /** What {@code author} holds. */
    @GeneratedImageFixtures
    public static final class Author extends Meta {
      private Author(MetaValues values) {
        super(values);
      }

      /** {@code name}, declared as {@code "Ann"}. */
      public String name() {
        return values.getString("name");
      }

      /** {@code address}, declared as <code>{"city": "Bern", "author": {"name": "Bob…</code>. */
      public Address address() {
        return values.getView("address", Address::new);
      }

      /** What {@code address} holds. */
      @GeneratedImageFixtures
      public static final class Address extends Meta {
        private Address(MetaValues values) {
          super(values);
        }

        /** {@code city}, declared as {@code "Bern"}. */
        public String city() {
          return values.getString("city");
        }

        /** {@code author}, declared as {@code {"name": "Bob"}}. */
        public Author_ author() {
          return values.getView("author", Author_::new);
        }

        /** What {@code author} holds. */
        @GeneratedImageFixtures
        public static final class Author_ extends Meta {
          private Author_(MetaValues values) {
            super(values);
          }

          /** {@code name}, declared as {@code "Bob"}. */
          public String name() {
            return values.getString("name");
          }
        }
      }
    }

    /** What {@code string} holds. */
    @GeneratedImageFixtures
    public static final class String_ extends Meta {
      private String_(MetaValues values) {
        super(values);
      }

      /** {@code long}, declared as {@code 1}. */
      public Long long_() {
        return values.getLong("long");
      }
    }

    /** What {@code class} holds. */
    @GeneratedImageFixtures
    public static final class Class_ extends Meta {
      private Class_(MetaValues values) {
        super(values);
      }

      /** {@code object}, declared as {@code 1}. */
      public Long object() {
        return values.getLong("object");
      }
    }
  }

  /** The {@code metadata} that updates of {@code logo} send, or are answered with. */
  @GeneratedImageFixtures
  public static final class LogoMetadata extends MetadataMatchers {
    private LogoMetadata(MetadataPath path) {
      super(path);
    }

    /** Matchers for what {@code author} holds. */
    public Author author() {
      return new Author(path.object("author"));
    }

    /** Matches a request by the {@code author} that it sends. */
    public Matcher<UpdateImageRequest> author(Matcher<? super Map<String, Object>> matcher) {
      return path.map("author", matcher);
    }

    /** This {@code author}, to match a request by, or to answer with. */
    public MetadataValue author(Map<String, ?> value) {
      return path.value("author", value);
    }

    /** Matchers for what {@code string} holds. */
    public String_ string() {
      return new String_(path.object("string"));
    }

    /** Matches a request by the {@code string} that it sends. */
    public Matcher<UpdateImageRequest> string(Matcher<? super Map<String, Object>> matcher) {
      return path.map("string", matcher);
    }

    /** This {@code string}, to match a request by, or to answer with. */
    public MetadataValue string(Map<String, ?> value) {
      return path.value("string", value);
    }

    /** Matchers for what {@code class} holds. */
    public Class_ class_() {
      return new Class_(path.object("class"));
    }

    /** Matches a request by the {@code class} that it sends. */
    public Matcher<UpdateImageRequest> class_(Matcher<? super Map<String, Object>> matcher) {
      return path.map("class", matcher);
    }

    /** This {@code class}, to match a request by, or to answer with. */
    public MetadataValue class_(Map<String, ?> value) {
      return path.value("class", value);
    }

    /** Matchers for what {@code author} holds. */
    @GeneratedImageFixtures
    public static final class Author extends MetadataMatchers {
      private Author(MetadataPath path) {
        super(path);
      }

      /** Matches a request by the {@code name} that it sends. */
      public Matcher<UpdateImageRequest> name(Matcher<? super String> matcher) {
        return path.value("name", String.class, matcher);
      }

      /** This {@code name}, to match a request by, or to answer with. */
      public MetadataValue name(String value) {
        return path.value("name", value);
      }

      /** Matchers for what {@code address} holds. */
      public Address address() {
        return new Address(path.object("address"));
      }

      /** Matches a request by the {@code address} that it sends. */
      public Matcher<UpdateImageRequest> address(Matcher<? super Map<String, Object>> matcher) {
        return path.map("address", matcher);
      }

      /** This {@code address}, to match a request by, or to answer with. */
      public MetadataValue address(Map<String, ?> value) {
        return path.value("address", value);
      }

      /** Matchers for what {@code address} holds. */
      @GeneratedImageFixtures
      public static final class Address extends MetadataMatchers {
        private Address(MetadataPath path) {
          super(path);
        }

        /** Matches a request by the {@code city} that it sends. */
        public Matcher<UpdateImageRequest> city(Matcher<? super String> matcher) {
          return path.value("city", String.class, matcher);
        }

        /** This {@code city}, to match a request by, or to answer with. */
        public MetadataValue city(String value) {
          return path.value("city", value);
        }

        /** Matchers for what {@code author} holds. */
        public Author_ author() {
          return new Author_(path.object("author"));
        }

        /** Matches a request by the {@code author} that it sends. */
        public Matcher<UpdateImageRequest> author(Matcher<? super Map<String, Object>> matcher) {
          return path.map("author", matcher);
        }

        /** This {@code author}, to match a request by, or to answer with. */
        public MetadataValue author(Map<String, ?> value) {
          return path.value("author", value);
        }

        /** Matchers for what {@code author} holds. */
        @GeneratedImageFixtures
        public static final class Author_ extends MetadataMatchers {
          private Author_(MetadataPath path) {
            super(path);
          }

          /** Matches a request by the {@code name} that it sends. */
          public Matcher<UpdateImageRequest> name(Matcher<? super String> matcher) {
            return path.value("name", String.class, matcher);
          }

          /** This {@code name}, to match a request by, or to answer with. */
          public MetadataValue name(String value) {
            return path.value("name", value);
          }
        }
      }
    }

    /** Matchers for what {@code string} holds. */
    @GeneratedImageFixtures
    public static final class String_ extends MetadataMatchers {
      private String_(MetadataPath path) {
        super(path);
      }

      /** Matches a request by the {@code long} that it sends. */
      public Matcher<UpdateImageRequest> long_(Matcher<? super Long> matcher) {
        return path.value("long", Long.class, matcher);
      }

      /** This {@code long}, to match a request by, or to answer with. */
      public MetadataValue long_(long value) {
        return path.value("long", value);
      }
    }

    /** Matchers for what {@code class} holds. */
    @GeneratedImageFixtures
    public static final class Class_ extends MetadataMatchers {
      private Class_(MetadataPath path) {
        super(path);
      }

      /** Matches a request by the {@code object} that it sends. */
      public Matcher<UpdateImageRequest> object(Matcher<? super Long> matcher) {
        return path.value("object", Long.class, matcher);
      }

      /** This {@code object}, to match a request by, or to answer with. */
      public MetadataValue object(long value) {
        return path.value("object", value);
      }
    }
  }
}
