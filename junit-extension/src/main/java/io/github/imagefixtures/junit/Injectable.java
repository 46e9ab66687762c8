package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** A value that parameters and fields of one type receive, made from the account of a test. */
record Injectable(Function<TestAccount, Object> value) {

  /** Whether a type is ours to serve, or to explain why it cannot be served. */
  static boolean isInjectable(Class<?> type) {
    return type == ImagesApi.class
        || WireMockInjection.isServer(type)
        || generated(type).isPresent();
  }

  private static Optional<GeneratedSet> generated(Class<?> type) {
    return ImageStub.class.isAssignableFrom(type)
        ? GeneratedSet.ofStub(type)
        : GeneratedSet.in(type);
  }

  /**
   * What a type receives in the tests of a class.
   *
   * @throws ParameterResolutionException if the type is a set that is not declared for the class
   */
  static Injectable of(Class<?> type, ExtensionContext context) {
    if (type == ImagesApi.class) {
      return new Injectable(TestAccount::api);
    }
    if (WireMockInjection.isServer(type)) {
      return new Injectable(account -> WireMockInjection.of(account.server()));
    }
    GeneratedSet set = generated(type).orElseThrow();
    DeclaredSets declared = DeclaredSets.of(context);
    if (!declared.contains(set)) {
      throw new ParameterResolutionException(
          Hints.foreignSet(set, context.getRequiredTestClass(), declared.sets()));
    }
    return ImageStub.class.isAssignableFrom(type)
        ? new Injectable(account -> set.stub(type, account.api()))
        : new Injectable(account -> set.on(account.api()));
  }

  Object in(TestAccount account) {
    return value.apply(account);
  }
}
