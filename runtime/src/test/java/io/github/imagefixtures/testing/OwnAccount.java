package io.github.imagefixtures.testing;

import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test its own account, on one server for all tests of the JVM. */
public final class OwnAccount implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(OwnAccount.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == ImagesApi.class || type == ImagesServer.class || type == Updates.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == ImagesServer.class) {
      return server(context);
    }
    return type == ImagesApi.class ? account(context) : new Updates(account(context));
  }

  private static ImagesServer server(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(ImagesServer.class, type -> ImagesServer.start(), ImagesServer.class);
  }

  private static ImagesApi account(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            ImagesApi.class,
            type -> server(context).newAccount(context.getDisplayName()),
            ImagesApi.class);
  }
}
