package io.github.imagefixtures.messages;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Passes the golden file with the name of the test method to each test. */
final class GoldenFiles implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Golden.class;
  }

  @Override
  public Golden resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new Golden(context.getRequiredTestMethod().getName());
  }
}
