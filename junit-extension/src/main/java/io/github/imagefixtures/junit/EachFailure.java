package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.FailureKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test once for each failure of {@link Failure#all()}, which it takes as a parameter of type
 * {@link Failure}; other parameters are injected as in any test. Stands in place of {@code @Test}.
 *
 * <p>Each invocation is named by its failure, and what goes wrong in it says what the failure was.
 * After {@link Failure#lateReply(java.time.Duration)} it also fails when the client waited until
 * the connection was closed. That is after ten seconds, or after what the configuration parameter
 * {@code imagefixtures.lateReply} says as an ISO-8601 duration ({@code PT2S}): longer than the
 * client's time-out. The parameter {@code imagefixtures.eachFailure.exclude} names, with commas
 * between them, failures that a whole build leaves out.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(FailureInvocations.class)
public @interface EachFailure {

  /**
   * The failures to run with: names of {@link Failure}'s factories, such as {@code rateLimited},
   * and names of kinds, such as {@code TRANSPORT} (see {@link FailureKind}); all when empty.
   */
  String[] include() default {};

  /** The failures to leave out, named as in {@link #include()}. */
  String[] exclude() default {};
}
