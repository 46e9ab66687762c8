package io.github.imagefixtures.junit;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Resolves parameters by their type from the account of a test. */
final class SupportedParameters {
  private SupportedParameters() {}

  /** Returns whether the extension resolves parameters of a type, or throws if it cannot. */
  static boolean supports(Class<?> type, boolean isAnnotated) {
    return type == ImagesApi.class
        || type == ImagesServer.class
        || type == WireMockServer.class && !isAnnotated
        || imagesClass(type).isPresent();
  }

  private static Optional<ImagesClass> imagesClass(Class<?> type) {
    return ImageStub.class.isAssignableFrom(type) ? ImagesClass.ofStub(type) : ImagesClass.of(type);
  }

  /**
   * Returns the value of a parameter of a supported type.
   *
   * @throws ParameterResolutionException if the type belongs to images that are not declared for
   *     the test
   */
  static Object resolve(Class<?> type, TestAccount account, ExtensionContext context) {
    if (type == ImagesApi.class) {
      return account.api();
    }
    if (type == ImagesServer.class) {
      return account.server();
    }
    if (type == WireMockServer.class) {
      return account.server().wireMock();
    }
    ImagesClass imagesClass = imagesClass(type).orElseThrow();
    Object images =
        account
            .images(imagesClass)
            .orElseThrow(
                () ->
                    new ParameterResolutionException(
                        ErrorMessages.unavailableImagesClass(
                            imagesClass,
                            context.getRequiredTestClass(),
                            DeclaringTypes.of(context).imagesClasses())));
    return type == imagesClass.type() ? images : imagesClass.stub(type, images);
  }
}
