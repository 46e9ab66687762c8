package io.github.imagefixtures;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.rules.Creators;
import io.github.imagefixtures.internal.rules.FileNames;
import io.github.imagefixtures.internal.rules.ImageIds;
import io.github.imagefixtures.internal.rules.Metadata;
import io.github.imagefixtures.internal.rules.Timestamps;
import io.github.imagefixtures.internal.rules.Variants;
import io.github.imagefixtures.internal.state.ImageState;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of an image at run time, with the properties of {@link ImageFixture}. Immutable.
 *
 * <p>Each declaration has one fixture in an account: {@link ImagesApi#declare(ImageDeclaration)}
 * with the same instance returns a stub of the same fixture.
 */
public final class ImageDeclaration {
  private final String name;
  private final ImageState image;
  private final List<Failure> failures;

  private ImageDeclaration(Builder builder) {
    name = builder.name;
    image =
        new ImageState(
            builder.id,
            builder.filename,
            Optional.ofNullable(builder.meta),
            builder.requireSignedURLs,
            builder.uploaded,
            builder.variants,
            Optional.ofNullable(builder.creator));
    failures = builder.failures;
    if (image.requireSignedURLs() && ImageIds.isCustom(image.id())) {
      throw builder.invalid(
          "requireSignedURLs", "must not be true, because the image has a custom id");
    }
  }

  /**
   * Creates a builder.
   *
   * @param name the name of the fixture for messages, not empty
   * @throws IllegalArgumentException if the name is empty
   */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** Returns the name of the fixture. */
  public String name() {
    return name;
  }

  /** Returns the initial id of the image. */
  public String id() {
    return image.id();
  }

  ImageState image() {
    return image;
  }

  List<Failure> failures() {
    return failures;
  }

  /** Returns the name of the fixture and the initial id. */
  @Override
  public String toString() {
    return name + " (" + id() + ")";
  }

  /**
   * Builds a declaration. The defaults are those of {@link ImageFixture}. Each method throws {@link
   * IllegalArgumentException} if the value is invalid, as the annotation processor does, and {@link
   * NullPointerException} if it is null. Not thread-safe.
   */
  public static final class Builder {
    private final String name;
    private String id;
    private @Nullable String filename;
    private @Nullable JsonObject meta;
    private boolean requireSignedURLs;
    private String uploaded = ImageFixture.DEFAULT_UPLOADED;
    private List<String> variants = Variants.DEFAULT_NAMES;
    private @Nullable String creator;
    private List<Failure> failures = List.of();

    private Builder(String name) {
      if (Objects.requireNonNull(name, "name").isEmpty()) {
        throw new IllegalArgumentException("The name of an image fixture must not be empty");
      }
      this.name = name;
      this.id = ImageIds.stableUuid(name);
    }

    /** Sets the id: a UUID, or a custom id of at most 1024 characters. */
    public Builder id(String id) {
      check("id", ImageIds.validate(Objects.requireNonNull(id, "id")));
      this.id = id;
      return this;
    }

    /** Sets the file name, at most 255 characters. */
    public Builder filename(String filename) {
      check("filename", FileNames.validate(Objects.requireNonNull(filename, "filename")));
      this.filename = filename;
      return this;
    }

    /**
     * Sets {@code meta}.
     *
     * @param json the text of a JSON object of at most 1024 bytes, counted as compact JSON in UTF-8
     */
    public Builder meta(String json) {
      JsonObject object = parsed(Objects.requireNonNull(json, "json"));
      check("meta", Metadata.validate(object));
      this.meta = object;
      return this;
    }

    /** Sets whether viewing the image requires a signed token. */
    public Builder requireSignedURLs(boolean required) {
      this.requireSignedURLs = required;
      return this;
    }

    /** Sets the time of the upload, an RFC 3339 date-time. */
    public Builder uploaded(String timestamp) {
      check("uploaded", Timestamps.validate(Objects.requireNonNull(timestamp, "timestamp")));
      this.uploaded = timestamp;
      return this;
    }

    /** Sets the variants, names or absolute URIs. */
    public Builder variants(String... namesOrUris) {
      for (String variant : Objects.requireNonNull(namesOrUris, "namesOrUris")) {
        check("variants", Variants.validate(Objects.requireNonNull(variant, "a variant")));
      }
      this.variants = List.of(namesOrUris);
      return this;
    }

    /** Sets the creator, at most 1024 characters. */
    public Builder creator(String creator) {
      check("creator", Creators.validate(Objects.requireNonNull(creator, "creator")));
      this.creator = creator;
      return this;
    }

    /** Sets the failures of the updates, one after another; the last one repeats. */
    public Builder failsWith(KnownFailure... failures) {
      this.failures =
          Arrays.stream(Objects.requireNonNull(failures, "failures"))
              .map(failure -> Objects.requireNonNull(failure, "a failure").failure())
              .toList();
      return this;
    }

    /**
     * Builds the declaration.
     *
     * @throws IllegalArgumentException if {@code requireSignedURLs} is true for a custom id
     */
    public ImageDeclaration build() {
      return new ImageDeclaration(this);
    }

    private JsonObject parsed(String json) {
      try {
        JsonValue value = JsonReader.parse(json);
        if (value instanceof JsonObject object) {
          return object;
        }
        throw invalid("meta", "must be a JSON object, but is " + JsonTypeName.of(value));
      } catch (JsonSyntaxException e) {
        throw invalid("meta", "is not valid JSON: " + e.getMessage());
      }
    }

    private void check(String property, Optional<String> problem) {
      if (problem.isPresent()) {
        throw invalid(property, problem.get());
      }
    }

    private IllegalArgumentException invalid(String property, String problem) {
      return new IllegalArgumentException(
          "Image fixture \"" + name + "\": " + property + " " + problem);
    }
  }
}
