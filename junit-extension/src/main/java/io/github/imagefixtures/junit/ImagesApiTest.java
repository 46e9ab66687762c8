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
 * Registers {@link ImagesApiExtension}, which provides each test of a class with a new account that
 * contains the images that the class declares.
 *
 * <p>Images are declared by the test class, its superclasses, interfaces, annotations and enclosing
 * classes. The account contains all these images, whether or not a test has a parameter for them.
 * Test methods, lifecycle methods and constructors can take as parameters an {@link ImagesApi}, the
 * images class of a type that declares images, or the generated stub class of one image.
 *
 * <p>All tests of a JVM share one server. It starts on first use and stops when the JUnit session
 * ends.
 *
 * <p>Subclasses and {@code @Nested} classes inherit this annotation. You can also use it on
 * interfaces and as a meta-annotation.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(ImagesApiExtension.class)
@ResourceLock(providers = NamedAccountLocksProvider.class)
public @interface ImagesApiTest {

  /**
   * Returns whether unexpected requests and unused stubbings fail a test. By default, the
   * configuration parameter {@code imagefixtures.strictness} decides.
   */
  Strictness strictness() default Strictness.DEFAULT;

  /**
   * Returns the name of an account that all tests of the class share, or an empty or blank string
   * if each test has its own account. Use a named account for an application that runs longer than
   * one test, such as one in a cached Spring context.
   *
   * <p>Before each test, the account is reset to the images that the class declares. The reset also
   * removes the stubbings, WireMock stubs and requests of {@code @BeforeAll} methods. JUnit does
   * not run two classes with the same account at the same time. The account keeps its id and
   * credentials until the JVM ends. Static code gets it from {@link
   * ImagesApiExtension#account(String)}.
   *
   * <p>A name of 32 lowercase hexadecimal digits is also the id of the account. Use such a name for
   * an application with a fixed account id.
   *
   * <p>In a Spring test, the environment has the base URL, id and credentials of the account as
   * properties such as {@code imagefixtures.base-url}.
   */
  String account() default "";

  /** Whether unexpected requests and unused stubbings fail a test. */
  enum Strictness {
    /**
     * The configuration parameter {@code imagefixtures.strictness} decides. If it is absent, the
     * test is {@link #STRICT}.
     */
    DEFAULT,
    /**
     * The test fails after an unexpected request, for example for an undeclared image, with an old
     * id, to an unknown path or with an unknown property. It also fails after an unused stubbing,
     * and after an unassigned request while no other test is running.
     */
    STRICT,
    /**
     * Unexpected requests receive the response of the API. They and unused stubbings fail no test.
     */
    LENIENT
  }
}
