package io.github.imagefixtures;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Contains the {@link ImageFixture} annotations of one type. The compiler adds it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ImageFixtures {

  /** The declarations in source order. */
  ImageFixture[] value();
}
