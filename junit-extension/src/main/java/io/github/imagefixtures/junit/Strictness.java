package io.github.imagefixtures.junit;

/** What happens when the application asks for something that its test did not provide for. */
public enum Strictness {
  /**
   * The test fails: an image that was never declared, a stale id, no route, a property that the API
   * does not know, and a stubbing that was never used.
   */
  STRICT,
  /** The application gets the API's answer, and the test goes on. */
  LENIENT,
  /**
   * As the configuration parameter {@code imagefixtures.strictness} says for the whole build:
   * {@link #STRICT} where it says nothing.
   */
  CONFIGURED
}
