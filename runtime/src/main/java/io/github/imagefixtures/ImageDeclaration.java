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
 * A declared image, as {@link ImageFixture} declares it: what the generated code holds, and what a
 * test builds that makes up its images at run time. Immutable.
 *
 * <p>One declaration names one fixture of an account: {@link ImagesApi#declare(ImageDeclaration)}
 * with the same declaration gives the same fixture again.
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
      throw builder.wrong(
          "requireSignedURLs", "is true, which an image with a custom id cannot be");
    }
  }

  /**
   * Begins a declaration.
   *
   * @param name the fixture's name, for messages; not empty
   */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** The fixture's name. */
  public String name() {
    return name;
  }

  /** The id that the image has at first. */
  public String id() {
    return image.id();
  }

  ImageState image() {
    return image;
  }

  List<Failure> failures() {
    return failures;
  }

  /** The fixture's name and id. */
  @Override
  public String toString() {
    return name + " (" + id() + ")";
  }

  /**
   * Collects the properties of a declaration; what is left out has the default of {@link
   * ImageFixture}. Each method throws {@link IllegalArgumentException} for a value that the
   * annotation processor would refuse, and {@link NullPointerException} for null. Not thread-safe.
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
        throw new IllegalArgumentException("A fixture needs a name");
      }
      this.name = name;
      this.id = ImageIds.stableUuid(name);
    }

    /** The image's id. */
    public Builder id(String id) {
      check("id", ImageIds.validate(Objects.requireNonNull(id, "id")));
      this.id = id;
      return this;
    }

    /** The file's name. */
    public Builder filename(String filename) {
      check("filename", FileNames.validate(Objects.requireNonNull(filename, "filename")));
      this.filename = filename;
      return this;
    }

    /** What {@code meta} holds, as the text of a JSON object. */
    public Builder meta(String json) {
      JsonObject object = parsed(Objects.requireNonNull(json, "json"));
      check("meta", Metadata.validate(object));
      this.meta = object;
      return this;
    }

    /** Whether a signed token is needed to view the image. */
    public Builder requireSignedURLs(boolean required) {
      this.requireSignedURLs = required;
      return this;
    }

    /** When the image was uploaded, an RFC 3339 date-time. */
    public Builder uploaded(String timestamp) {
      check("uploaded", Timestamps.validate(Objects.requireNonNull(timestamp, "timestamp")));
      this.uploaded = timestamp;
      return this;
    }

    /** The image's variants, names or absolute URIs. */
    public Builder variants(String... namesOrUris) {
      for (String variant : Objects.requireNonNull(namesOrUris, "namesOrUris")) {
        check("variants", Variants.validate(Objects.requireNonNull(variant, "a variant")));
      }
      this.variants = List.of(namesOrUris);
      return this;
    }

    /** Who created the image. */
    public Builder creator(String creator) {
      check("creator", Creators.validate(Objects.requireNonNull(creator, "creator")));
      this.creator = creator;
      return this;
    }

    /** The failures that updates of this image meet; the last one repeats. */
    public Builder failsWith(KnownFailure... failures) {
      this.failures =
          Arrays.stream(Objects.requireNonNull(failures, "failures"))
              .map(failure -> Objects.requireNonNull(failure, "a failure").failure())
              .toList();
      return this;
    }

    /** The declaration. */
    public ImageDeclaration build() {
      return new ImageDeclaration(this);
    }

    private JsonObject parsed(String json) {
      try {
        JsonValue value = JsonReader.parse(json);
        if (value instanceof JsonObject object) {
          return object;
        }
        throw wrong("meta", "is " + JsonTypeName.of(value) + ", not an object");
      } catch (JsonSyntaxException e) {
        throw wrong("meta", "is no JSON: " + e.getMessage());
      }
    }

    private void check(String property, Optional<String> problem) {
      if (problem.isPresent()) {
        throw wrong(property, problem.get());
      }
    }

    private IllegalArgumentException wrong(String property, String problem) {
      return new IllegalArgumentException(
          "Image fixture \"" + name + "\": " + property + " " + problem);
    }
  }
}
