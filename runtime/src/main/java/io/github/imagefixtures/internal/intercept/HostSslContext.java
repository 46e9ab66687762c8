package io.github.imagefixtures.internal.intercept;

import java.security.KeyManagementException;
import java.security.SecureRandom;
import java.util.function.Function;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** Chooses another context by the name of the host. Thread-safe. */
final class HostSslContext extends SSLContext {

  /**
   * Creates a context.
   *
   * @param previous gives the new one its provider and protocol
   * @param contexts receives the name of the host; null if the client does not know it
   */
  HostSslContext(SSLContext previous, Function<@Nullable String, SSLContext> contexts) {
    super(new Spi(contexts), previous.getProvider(), previous.getProtocol());
  }

  private static final class Spi extends SSLContextSpi {
    private final Function<@Nullable String, SSLContext> contexts;
    private final SSLSocketFactory sockets;

    Spi(Function<@Nullable String, SSLContext> contexts) {
      this.contexts = contexts;
      this.sockets = new HostSocketFactory(host -> contexts.apply(host).getSocketFactory());
    }

    private SSLContext other() {
      return contexts.apply(null);
    }

    @Override
    protected void engineInit(
        KeyManager @Nullable [] keys,
        TrustManager @Nullable [] trust,
        @Nullable SecureRandom random)
        throws KeyManagementException {
      throw new KeyManagementException("The default SSLContext is initialized already.");
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
      return sockets;
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
      return other().getServerSocketFactory();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
      return other().createSSLEngine();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(@Nullable String host, int port) {
      return contexts.apply(host).createSSLEngine(host, port);
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
      return other().getServerSessionContext();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
      return other().getClientSessionContext();
    }

    @Override
    protected SSLParameters engineGetDefaultSSLParameters() {
      return other().getDefaultSSLParameters();
    }

    @Override
    protected SSLParameters engineGetSupportedSSLParameters() {
      return other().getSupportedSSLParameters();
    }
  }
}
