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
import java.util.Map;
import java.util.function.Consumer;
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

  /** The images in an account; on the same account the same images. */
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
   *     "string": {"long": 1}
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
                  "author": {"name": "Ann", "address": {"city": "Bern", "author": {"name": "Bob"}}},
                  "string": {"long": 1}
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

    /** {@code author}, declared as <code>{"name": "Ann", "address": {"city": "Ber…</code>. */
    public Author author() {
      return values.object("author", Author::new);
    }

    /** {@code string}, declared as {@code {"long": 1}}. */
    public String_ string() {
      return values.object("string", String_::new);
    }

    /** What {@code author} holds. */
    @GeneratedImageFixtures
    public static final class Author extends Meta {
      private Author(MetaValues values) {
        super(values);
      }

      /** {@code name}, declared as {@code "Ann"}. */
      public String name() {
        return values.get("name", String.class);
      }

      /** {@code address}, declared as <code>{"city": "Bern", "author": {"name": "Bob…</code>. */
      public Address address() {
        return values.object("address", Address::new);
      }

      /** What {@code address} holds. */
      @GeneratedImageFixtures
      public static final class Address extends Meta {
        private Address(MetaValues values) {
          super(values);
        }

        /** {@code city}, declared as {@code "Bern"}. */
        public String city() {
          return values.get("city", String.class);
        }

        /** {@code author}, declared as {@code {"name": "Bob"}}. */
        public Author_ author() {
          return values.object("author", Author_::new);
        }

        /** What {@code author} holds. */
        @GeneratedImageFixtures
        public static final class Author_ extends Meta {
          private Author_(MetaValues values) {
            super(values);
          }

          /** {@code name}, declared as {@code "Bob"}. */
          public String name() {
            return values.get("name", String.class);
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
        return values.get("long", Long.class);
      }
    }
  }

  /** Matchers for the {@code metadata} that updates of {@code logo} send. */
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

    /** Matches a request that sends this {@code author}. */
    public Matcher<UpdateImageRequest> author(Map<String, ?> value) {
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

    /** Matches a request that sends this {@code string}. */
    public Matcher<UpdateImageRequest> string(Map<String, ?> value) {
      return path.value("string", value);
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

      /** Matches a request that sends this {@code name}. */
      public Matcher<UpdateImageRequest> name(String value) {
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

      /** Matches a request that sends this {@code address}. */
      public Matcher<UpdateImageRequest> address(Map<String, ?> value) {
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

        /** Matches a request that sends this {@code city}. */
        public Matcher<UpdateImageRequest> city(String value) {
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

        /** Matches a request that sends this {@code author}. */
        public Matcher<UpdateImageRequest> author(Map<String, ?> value) {
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

          /** Matches a request that sends this {@code name}. */
          public Matcher<UpdateImageRequest> name(String value) {
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

      /** Matches a request that sends this {@code long}. */
      public Matcher<UpdateImageRequest> long_(long value) {
        return path.value("long", value);
      }
    }
  }

  /** What the {@code meta} of {@code logo} holds in an answer. */
  @GeneratedImageFixtures
  public static final class LogoMetaChanges extends MetaChanges {
    private LogoMetaChanges(ChangedKeys keys) {
      super(keys);
    }

    /** Replaces what {@code author} holds. */
    public LogoMetaChanges author(Consumer<? super Author> members) {
      members.accept(new Author(keys.object("author")));
      return this;
    }

    /** Replaces what {@code string} holds. */
    public LogoMetaChanges string(Consumer<? super String_> members) {
      members.accept(new String_(keys.object("string")));
      return this;
    }

    /** Sets what {@code author} holds. */
    @GeneratedImageFixtures
    public static final class Author extends MetaChanges {
      private Author(ChangedKeys keys) {
        super(keys);
      }

      /** Sets {@code name}. */
      public Author name(String value) {
        keys.set("name", value);
        return this;
      }

      /** Replaces what {@code address} holds. */
      public Author address(Consumer<? super Address> members) {
        members.accept(new Address(keys.object("address")));
        return this;
      }

      /** Sets what {@code address} holds. */
      @GeneratedImageFixtures
      public static final class Address extends MetaChanges {
        private Address(ChangedKeys keys) {
          super(keys);
        }

        /** Sets {@code city}. */
        public Address city(String value) {
          keys.set("city", value);
          return this;
        }

        /** Replaces what {@code author} holds. */
        public Address author(Consumer<? super Author_> members) {
          members.accept(new Author_(keys.object("author")));
          return this;
        }

        /** Sets what {@code author} holds. */
        @GeneratedImageFixtures
        public static final class Author_ extends MetaChanges {
          private Author_(ChangedKeys keys) {
            super(keys);
          }

          /** Sets {@code name}. */
          public Author_ name(String value) {
            keys.set("name", value);
            return this;
          }
        }
      }
    }

    /** Sets what {@code string} holds. */
    @GeneratedImageFixtures
    public static final class String_ extends MetaChanges {
      private String_(ChangedKeys keys) {
        super(keys);
      }

      /** Sets {@code long}. */
      public String_ long_(long value) {
        keys.set("long", value);
        return this;
      }
    }
  }
}
