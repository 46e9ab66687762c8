package io.github.imagefixtures.internal.intercept;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Function;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Chooses another factory by the name of the host. Thread-safe. */
final class HostSocketFactory extends SSLSocketFactory {
  private final Function<@Nullable String, SSLSocketFactory> factories;

  /**
   * Creates a factory.
   *
   * @param factories receives the name of the host; null if the client does not know it
   */
  HostSocketFactory(Function<@Nullable String, SSLSocketFactory> factories) {
    this.factories = factories;
  }

  private SSLSocketFactory other() {
    return factories.apply(null);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return other().getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return other().getSupportedCipherSuites();
  }

  @Override
  public Socket createSocket() throws IOException {
    return other().createSocket();
  }

  @Override
  public Socket createSocket(Socket socket, @Nullable String host, int port, boolean autoClose)
      throws IOException {
    return factories.apply(host).createSocket(socket, host, port, autoClose);
  }

  @Override
  public Socket createSocket(Socket socket, @Nullable InputStream consumed, boolean autoClose)
      throws IOException {
    return other().createSocket(socket, consumed, autoClose);
  }

  @Override
  public Socket createSocket(@Nullable String host, int port) throws IOException {
    return factories.apply(host).createSocket(host, port);
  }

  @Override
  public Socket createSocket(
      @Nullable String host, int port, InetAddress localAddress, int localPort) throws IOException {
    return factories.apply(host).createSocket(host, port, localAddress, localPort);
  }

  @Override
  public Socket createSocket(InetAddress address, int port) throws IOException {
    return other().createSocket(address, port);
  }

  @Override
  public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
      throws IOException {
    return other().createSocket(address, port, localAddress, localPort);
  }
}
