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
 * Runs a test once for each failure of {@link Failure#all()}, which the test takes as a parameter
 * of type {@link Failure}; other parameters are resolved as in any test. Replaces {@code @Test}.
 *
 * <p>Each invocation is named after its failure, and an exception thrown in it is reported with the
 * failure. After {@link Failure#lateReply(java.time.Duration)} the test also fails if the client
 * waited until the connection was closed. That is after ten seconds, or after the ISO-8601 duration
 * in the configuration parameter {@code imagefixtures.lateReply} ({@code PT2S}), which has to be
 * longer than the client's time-out. The parameter {@code imagefixtures.eachFailure.exclude} lists
 * failures that a whole build leaves out: names of {@link KnownFailure} and {@link FailureKind} in
 * any case, separated by commas.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(FailureInvocations.class)
public @interface EachFailure {

  /** The failures to run with, in addition to those of {@link #kinds()}; all if both are empty. */
  KnownFailure[] include() default {};

  /** The kinds of failure to run with, in addition to {@link #include()}; all if both are empty. */
  FailureKind[] kinds() default {};

  /** The failures to leave out. */
  KnownFailure[] exclude() default {};
}
