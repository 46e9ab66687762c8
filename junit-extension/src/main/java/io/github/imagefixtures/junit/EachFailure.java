package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.FailureKind;
import io.github.imagefixtures.KnownFailure;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test once for each failure of {@link Failure#all()}, or for those that its attributes
 * select. Use it instead of {@code @Test}, in a class that registers {@link ImagesApiExtension}.
 * The test must have a parameter of type {@link Failure} without annotations. Its other parameters
 * are resolved as in any other test.
 *
 * <p>The display name of an invocation is its failure. If the test throws an exception, the report
 * also explains the failure.
 *
 * <p>{@code Retry-After} is 0 in all failures that have it, so a client that obeys it does not
 * delay the test. {@link Failure#withServiceRetryAfter()} sets the value of the service.
 *
 * <p>With {@link KnownFailure#LATE_REPLY}, an invocation also fails if the client waits until the
 * server closes the connection. The server closes it after the configuration parameter {@code
 * imagefixtures.lateReply}: a positive ISO-8601 duration such as {@code PT2S}, by default {@link
 * Failure#DEFAULT_LATE_REPLY}. The duration must be longer than the client's timeout.
 *
 * <p>The configuration parameter {@code imagefixtures.eachFailure.exclude} excludes failures from
 * all tests. It contains names of {@link KnownFailure} and {@link FailureKind}, separated by
 * commas. Case is ignored.
 *
 * <p>If no failure is selected, or if a configuration parameter is invalid, the test fails with an
 * {@link org.junit.jupiter.api.extension.ExtensionConfigurationException}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(EachFailureExtension.class)
public @interface EachFailure {

  /**
   * Returns the failures to run the test with, in addition to those of {@link #kinds()}. If both
   * are empty, the test runs with all failures.
   */
  KnownFailure[] include() default {};

  /**
   * Returns the kinds of failures to run the test with, in addition to {@link #include()}. If both
   * are empty, the test runs with all failures.
   */
  FailureKind[] kinds() default {};

  /**
   * Returns the failures to exclude, even if {@link #include()} or {@link #kinds()} select them.
   */
  KnownFailure[] exclude() default {};
}
