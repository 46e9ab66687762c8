package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What WireMock has no option for. Uses reflection, because the artifacts of WireMock contain
 * different versions of Jetty and relocate them differently.
 */
final class JettyAccess {
  /** Jetty registers a connection that it has accepted within microseconds. */
  private static final long REGISTRATION_MILLIS = 20;

  /** Jetty's acceptors leave when they are scheduled, on an overloaded machine after a while. */
  private static final long ACCEPTOR_NANOS = 1_000_000_000;

  private final Object server;
  private final Object connector;

  /**
   * Accesses the Jetty server of a WireMock server.
   *
   * @throws ReflectiveOperationException if WireMock or Jetty is another version
   */
  JettyAccess(WireMockServer wireMock) throws ReflectiveOperationException {
    this.server = field("jettyServer", field("httpServer", wireMock));
    this.connector = first(call(server, "getConnectors"));
  }

  /**
   * Hides WireMock's admin pages, which are the first context, until the connector has a name.
   *
   * @throws ReflectiveOperationException if WireMock or Jetty is another version
   */
  void hideFirstContext(String path, String connectorName) throws ReflectiveOperationException {
    Object context = first(call(call(server, "getHandler"), "getHandlers"));
    if (!path.equals(call(context, "getContextPath"))) {
      throw new NoSuchMethodException(path);
    }
    call(context, "addVirtualHosts", (Object) new String[] {"@" + connectorName});
  }

  /** Names the connector. */
  void nameConnector(String name) throws ReflectiveOperationException {
    call(connector, "setName", name);
  }

  /**
   * Accepts no more connections, and waits until Jetty has registered those that it has accepted.
   * Jetty would neither serve nor close a connection that it registers while it stops, and a client
   * without a time-out would wait forever. After the close, the operating system still accepts
   * connections until the last thread that waits for one wakes up.
   */
  void stopAccepting() {
    try {
      call(connector, "close");
      Thread[] acceptors = (Thread[]) field("_acceptors", connector);
      long end = System.nanoTime() + ACCEPTOR_NANOS;
      while (Stream.of(acceptors).anyMatch(Objects::nonNull) && System.nanoTime() < end) {
        Thread.sleep(1);
      }
      Thread.sleep(REGISTRATION_MILLIS);
    } catch (ReflectiveOperationException e) {
      // Another version of Jetty: it stops anyway.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Object first(@Nullable Object arrayOrList) {
    return arrayOrList instanceof List<?> list ? list.get(0) : Array.get(arrayOrList, 0);
  }

  private static Object field(String name, Object target) throws ReflectiveOperationException {
    for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return Objects.requireNonNull(field.get(target));
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  /** Calls the method with this name and number of parameters. */
  private static @Nullable Object call(@Nullable Object target, String name, Object... arguments)
      throws ReflectiveOperationException {
    for (Method method : Objects.requireNonNull(target).getClass().getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
        return method.invoke(target, arguments);
      }
    }
    throw new NoSuchMethodException(name);
  }
}
