package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** What parameters and fields receive from the account of a test, by their type. */
final class Injectable {
  private Injectable() {}

  /** Whether a type is ours to serve, or to explain why it cannot be served. */
  static boolean isInjectable(Class<?> type) {
    return type == ImagesApi.class
        || type == ImagesServer.class
        || WireMockInjection.isServer(type)
        || generated(type).isPresent();
  }

  private static Optional<GeneratedSet> generated(Class<?> type) {
    return ImageStub.class.isAssignableFrom(type)
        ? GeneratedSet.ofStub(type)
        : GeneratedSet.in(type);
  }

  /**
   * What a type receives in a test.
   *
   * @throws ParameterResolutionException if the type is a set that is not declared for the test
   */
  static Object of(Class<?> type, TestAccount account, ExtensionContext context) {
    if (type == ImagesApi.class) {
      return account.api();
    }
    if (type == ImagesServer.class) {
      return account.server();
    }
    if (WireMockInjection.isServer(type)) {
      return WireMockInjection.of(account.server());
    }
    GeneratedSet set = generated(type).orElseThrow();
    Object images =
        account
            .images(set.type())
            .orElseThrow(() -> new ParameterResolutionException(hint(set, context)));
    return type == set.type() ? images : set.stub(type, images);
  }

  private static String hint(GeneratedSet set, ExtensionContext context) {
    return Hints.foreignSet(set, context.getRequiredTestClass(), DeclaredSets.of(context).sets());
  }
}
