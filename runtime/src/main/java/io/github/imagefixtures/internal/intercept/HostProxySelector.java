package io.github.imagefixtures.internal.intercept;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Selects the relay for HTTPS requests to one host, and asks the previous selector for all others.
 * Thread-safe.
 */
final class HostProxySelector extends ProxySelector {
  private static final int HTTPS_PORT = 443;

  private final String host;
  private final ThreadLocal<Boolean> delegating = ThreadLocal.withInitial(() -> false);
  private volatile @Nullable ProxySelector first;
  private volatile @Nullable ProxySelector previous;
  private volatile @Nullable Proxy relay;
  private volatile @Nullable String refusal;

  HostProxySelector(String host) {
    this.host = host;
  }

  /** Sets the selector for all other requests. */
  void delegateTo(@Nullable ProxySelector selector) {
    if (selector == this) {
      return;
    }
    if (first == null) {
      first = selector;
    }
    previous = selector;
  }

  /** Sets the relay for requests to the host; null if they are not relayed. */
  void relayThrough(@Nullable Proxy proxy) {
    relay = proxy;
  }

  /** Throws an exception with this reason for each request to the host; for none if it is null. */
  void refuse(@Nullable String reason) {
    refusal = reason;
  }

  @Override
  public List<Proxy> select(URI uri) {
    if (isForHost(uri)) {
      String reason = refusal;
      if (reason != null) {
        throw new IllegalStateException(reason);
      }
      Proxy proxy = relay;
      if (proxy != null) {
        return List.of(proxy);
      }
    }
    return delegate(next -> next == null ? List.of(Proxy.NO_PROXY) : next.select(uri));
  }

  /** Another selector that was set since may ask this one; then the first one decides. */
  private <T> T delegate(Function<@Nullable ProxySelector, T> call) {
    if (delegating.get()) {
      return call.apply(first);
    }
    delegating.set(true);
    try {
      return call.apply(previous);
    } finally {
      delegating.remove();
    }
  }

  private boolean isForHost(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme())
        && host.equalsIgnoreCase(uri.getHost())
        && (uri.getPort() < 0 || uri.getPort() == HTTPS_PORT);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    if (!isForHost(uri)) {
      delegate(
          next -> {
            if (next != null) {
              next.connectFailed(uri, address, failure);
            }
            return true;
          });
    }
  }
}
