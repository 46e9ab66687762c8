package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Serves the images that a test class declares to each of its tests, in a fresh account.
 *
 * <p>Test methods, lifecycle methods and constructors take as parameters an {@link ImagesApi}, the
 * images class of a type that declares images, or the stub of one image. The types are the test
 * class, its superclasses, interfaces, annotations and enclosing classes. All the images exist
 * whether or not the test takes a parameter for them.
 *
 * <p>One server serves all the tests of a JVM; it starts when it is first needed and stops with
 * JUnit's session. Subclasses and {@code @Nested} classes inherit this annotation, and it may stand
 * on interfaces and on annotations of one's own.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(ImagesApiExtension.class)
@ResourceLock(providers = NamedAccountLock.class)
public @interface ImagesApiTest {

  /**
   * Whether requests that the test did not provide for, and unused stubbings, fail it. They do
   * unless this, or where this says nothing the configuration parameter {@code
   * imagefixtures.strictness}, is lenient.
   */
  Strictness strictness() default Strictness.DEFAULT;

  /**
   * The name of an account for all tests of the class, in place of a fresh one for each: for an
   * application that outlives a test, such as one in a cached Spring context. The account keeps its
   * id and its credentials as long as the JVM, is put back to what the class declares before each
   * test, which forgets stubbings, stubs and requests of a {@code @BeforeAll} too, and no two
   * classes have it at a time. Static code reaches it by {@link
   * ImagesApiExtension#account(String)}.
   *
   * <p>A name of 32 hexadecimal digits in lower case is the account's id as well: for an
   * application that has the id in its code.
   */
  String account() default "";

  /** What happens when the application sends a request that its test did not expect. */
  enum Strictness {
    /**
     * As the configuration parameter {@code imagefixtures.strictness} says for the whole build:
     * {@link #STRICT} where it says nothing.
     */
    DEFAULT,
    /**
     * The test fails: an image that was never declared, an old id, no route, a property that the
     * API does not know, a stubbing that was never used, and a request that belongs to no account
     * while no other test is running.
     */
    STRICT,
    /** The application gets the API's response, and the test goes on. */
    LENIENT
  }
}
