package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Serves the images that a test class declares to each of its tests, in a fresh account.
 *
 * <p>A test takes as parameters, or finds in its instance fields, an {@link ImagesApi}, the
 * generated set of a type that declares images, or the stub of one of them: the types are the test
 * class, its superclasses, interfaces, annotations and enclosing classes. All the images are there
 * whether or not the test takes a parameter for them.
 *
 * <p>One server serves all the tests of a JVM; it starts when it is first needed and stops with
 * JUnit's session. Subclasses and {@code @Nested} classes inherit this annotation, and it may stand
 * on annotations of one's own.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
@ExtendWith(ImagesApiExtension.class)
public @interface ImagesApiTest {

  /** Whether requests that the test did not provide for, and unused stubbings, fail it. */
  Strictness strictness() default Strictness.STRICT;
}
