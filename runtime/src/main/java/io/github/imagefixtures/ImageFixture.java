package io.github.imagefixtures;

import io.github.imagefixtures.internal.rules.Timestamps;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one image that the tests of the annotated type need.
 *
 * <p>For a type {@code FooTest} the annotation processor generates the images class {@code
 * FooTestImages} with an accessor and a typed stub for each declared image. An invalid declaration
 * is a compile error.
 *
 * <p>A superclass, an interface or an annotation type can also declare images. A test that extends,
 * implements or is annotated with that type can take its images class as a parameter too.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(ImageFixtures.class)
public @interface ImageFixture {

  /** The default of {@link #uploaded()}: the example of the reference. */
  String DEFAULT_UPLOADED = Timestamps.DEFAULT;

  /** The name of the fixture, a Java identifier. The images class has an accessor of this name. */
  String name();

  /**
   * The id of the image: a UUID, or a custom id of at most 1024 characters (reported) that neither
   * starts nor ends with {@code /}. By default the image has a generated UUID, which is the same in
   * every run.
   *
   * <p>The {@code maxLength: 32} of the reference is not enforced, because the example of the
   * reference has 36 characters.
   */
  String id() default "";

  /** The file name, at most 255 characters. By default {@code filename} is null in responses. */
  String filename() default "";

  /**
   * The {@code meta} of the image: the text of a JSON object of at most 1024 bytes, counted as
   * compact JSON in UTF-8. The images class has typed values and matchers for its keys. By default
   * {@code meta} is absent from responses.
   */
  String meta() default "";

  /** Whether viewing the image requires a signed token. Not for an image with a custom id. */
  boolean requireSignedURLs() default false;

  /** The time of the upload: an RFC 3339 date-time. Responses contain the same text. */
  String uploaded() default DEFAULT_UPLOADED;

  /**
   * The variants of the image: names such as {@code thumbnail}, which become delivery URIs that
   * contain the current id of the image, or absolute URIs, which never change.
   */
  String[] variants() default {"thumbnail", "hero", "original"};

  /**
   * The creator of the image, at most 1024 characters. By default {@code creator} is absent from
   * responses. The property is specified by later versions of the reference.
   */
  String creator() default "";

  /**
   * The failures of the updates of this image, one after another; the last one repeats. A stubbing
   * of the test takes precedence.
   */
  KnownFailure[] failsWith() default {};
}
