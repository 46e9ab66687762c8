package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * Gives each test an account of its own on the one server of this JVM, with the images that the
 * test class declares. {@link ImagesApiTest} registers it.
 *
 * <p>It serves parameters and instance fields of these types: {@link ImagesApi}, the generated set
 * of a type that declares images for the test, the generated stub of one image. A field holds its
 * value while a test runs; one that the test has set itself is left alone. What {@code @BeforeAll}
 * and {@code @AfterAll} methods take belongs to an account of the class, which no test shares.
 */
public final class ImagesApiExtension
    implements BeforeAllCallback,
        TestInstancePostProcessor,
        BeforeEachCallback,
        ParameterResolver,
        AfterEachCallback,
        AfterAllCallback {

  /** The extension as {@link ImagesApiTest} says. */
  public ImagesApiExtension() {}

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    DeclaredSets.of(context);
  }

  @Override
  public void postProcessTestInstance(Object instance, ExtensionContext context) {
    if (context.getTestMethod().isPresent()) {
      inject(instance, context);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    TestAccount.of(context);
    context.getRequiredTestInstances().getAllInstances().forEach(i -> inject(i, context));
  }

  private static void inject(Object instance, ExtensionContext context) {
    InjectedFields.of(instance.getClass(), context)
        .inject(instance, TestAccount.of(context), context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Injectable.isInjectable(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Injectable.of(parameter.getParameter().getType(), context)
        .in(TestAccount.of(context).api());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    TestAccount.existing(context)
        .ifPresent(account -> account.end(Settings.annotated(context), context));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    afterEach(context);
  }
}
