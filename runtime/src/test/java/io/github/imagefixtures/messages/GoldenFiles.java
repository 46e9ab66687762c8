package io.github.imagefixtures.messages;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test the golden file that bears its name. */
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
