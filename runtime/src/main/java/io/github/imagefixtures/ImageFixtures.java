package io.github.imagefixtures;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link ImageFixture} declarations of one type; written by the compiler. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ImageFixtures {

  /** The declarations, in the order in which they stand in the source. */
  ImageFixture[] value();
}
