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
 * <p>For a type {@code FooTest} the annotation processor writes {@code FooTestImages}: one accessor
 * and one typed stub for each declared image. Every mistake in a declaration is a compile error.
 *
 * <p>An interface, a superclass or an annotation type may declare images as well; a test that
 * implements, extends or carries it takes that type's set beside its own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(ImageFixtures.class)
public @interface ImageFixture {

  /** The time of upload of an image that declares none: the reference's example. */
  String DEFAULT_UPLOADED = Timestamps.DEFAULT;

  /** The fixture's name, a Java identifier: the accessor of the generated set bears it. */
  String name();

  /**
   * The image's id: a UUID, or a custom id of at most 1024 characters that neither begins nor ends
   * with {@code /}. Left out, the image has a UUID of its own, the same in every run.
   *
   * <p>The reference's {@code maxLength: 32} is not enforced: its own example has 36 characters.
   */
  String id() default "";

  /** The file's name, at most 255 characters; left out, {@code filename} is null in the answer. */
  String filename() default "";

  /**
   * What {@code meta} holds, as the text of a JSON object of at most 1024 bytes; left out, {@code
   * meta} was never set and is absent from the answer. Its keys become typed values, matchers and
   * answers.
   */
  String meta() default "";

  /** Whether a signed token is needed to view the image. */
  boolean requireSignedURLs() default false;

  /** When the image was uploaded: an RFC 3339 date-time, answered as it is given here. */
  String uploaded() default DEFAULT_UPLOADED;

  /**
   * The image's variants: names such as {@code thumbnail}, which become delivery URIs that follow
   * the image to a new UID, or absolute URIs, which stay as they are given.
   */
  String[] variants() default {"thumbnail", "hero", "original"};

  /**
   * Who created the image, at most 1024 characters; left out, {@code creator} is absent from the
   * answer. (Newer than the reference.)
   */
  String creator() default "";

  /**
   * The failures that updates of this image meet, one after another; the last one repeats. A
   * stubbing of the test comes before them.
   */
  KnownFailure[] failsWith() default {};
}
