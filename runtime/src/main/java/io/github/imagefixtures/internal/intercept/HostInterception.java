package io.github.imagefixtures.internal.intercept;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sends this JVM's HTTPS requests for one host to a server on 127.0.0.1. For this it replaces the
 * JVM's default proxy selector, SSL context, socket factory of {@code HttpsURLConnection} and trust
 * store, and restores them at the end. The replacements are the same objects each time, because
 * clients keep them; between two interceptions they do what the replaced ones do. Thread-safe.
 */
public final class HostInterception {
  /** The interception of the real service. */
  public static final HostInterception JVM = new HostInterception("api.cloudflare.com");

  private static final System.Logger LOG =
      System.getLogger(HostInterception.class.getPackageName());
  private static final String NOT_BEGUN =
      "nothing has begun to intercept them. If your build deactivates listeners of JUnit's launcher,"
          + " activate InterceptionListener";
  private static final String TRUST_STORE = "javax.net.ssl.trustStore";

  private final String host;
  private final HostProxySelector selector;
  private final HostSocketFactory socketFactory;
  private final Deque<Step> restoration = new ArrayDeque<>();
  private @Nullable HostSslContext context;
  private int port;
  private int uses;
  private int target;
  private @Nullable String problem;

  /** Read on the threads of clients. */
  private volatile @Nullable HostCertificate certificate;

  private volatile @Nullable SSLContext previousContext;
  private volatile @Nullable SSLSocketFactory previousSocketFactory;
  private volatile boolean active;

  private HostInterception(String host) {
    this.host = host;
    this.selector = new HostProxySelector(host);
    this.socketFactory =
        new HostSocketFactory(
            name ->
                isIntercepted(name)
                    ? Objects.requireNonNull(certificate).context().getSocketFactory()
                    : Objects.requireNonNull(previousSocketFactory));
  }

  private boolean isIntercepted(@Nullable String name) {
    return active && host.equalsIgnoreCase(name);
  }

  /**
   * Begins to send the requests to a server. Further calls for the same server only count.
   *
   * @param target the server's port on 127.0.0.1
   * @return ends the interception, unless another caller still needs it; a second run does nothing
   * @throws IllegalStateException if it fails, in one sentence; then nothing is changed
   */
  public synchronized Runnable begin(int target) {
    if (problem != null) {
      throw new IllegalStateException(problem);
    }
    if (uses > 0 && this.target != target) {
      throw new IllegalStateException(message("another ImagesServer of this JVM intercepts them"));
    }
    if (uses == 0) {
      install(target);
    }
    uses++;
    return once(this::end);
  }

  /**
   * Lets every request to the host fail, after {@link #begin} has failed, so that none reaches the
   * real service.
   *
   * @param reason one sentence, the message of the exceptions
   * @return ends this; a second run does nothing
   */
  public synchronized Runnable refuse(String reason) {
    if (uses == 0) {
      replaceSelector();
    }
    uses++;
    problem = reason;
    selector.refuse(reason);
    return once(this::end);
  }

  /** Returns why requests are not intercepted now, in one sentence; empty if they are. */
  public synchronized Optional<String> problem() {
    return uses > 0 ? Optional.ofNullable(problem) : Optional.of(message(NOT_BEGUN));
  }

  private static Runnable once(Runnable end) {
    AtomicBoolean ended = new AtomicBoolean();
    return () -> {
      if (!ended.getAndSet(true)) {
        end.run();
      }
    };
  }

  private synchronized void end() {
    uses--;
    if (uses == 0) {
      restore();
    }
  }

  private String message(String reason) {
    return "Image Fixtures cannot intercept the requests for https://" + host + ": " + reason + ".";
  }

  private void install(int target) {
    boolean installed = false;
    try {
      replaceDefaults(target);
      this.target = target;
      installed = true;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new IllegalStateException(
          message(Objects.requireNonNullElse(e.getMessage(), e.toString())), e);
    } finally {
      if (!installed) {
        restore();
      }
    }
  }

  private void replaceDefaults(int target) throws IOException, GeneralSecurityException {
    Path folder = temporary(Files.createTempDirectory("image-fixtures"));
    HostCertificate trusted = certificate;
    if (trusted == null) {
      trusted = HostCertificate.create(host, folder);
      certificate = trusted;
    }
    // Before the trust store changes: the JVM's own context reads it once.
    SSLContext before = SSLContext.getDefault();
    String password = UUID.randomUUID().toString();
    Path trustStore = temporary(folder.resolve("trust.p12"));
    trusted.writeTrustStore(trustStore, password);
    ConnectRelay relay = new ConnectRelay(host + ":443", trusted.context(), target, port);
    restoration.push(relay::close);
    port = relay.port();

    if (context == null) {
      SSLContext intercepted = trusted.context();
      context =
          new HostSslContext(
              before,
              name -> isIntercepted(name) ? intercepted : Objects.requireNonNull(previousContext));
    }
    previousContext = before;
    previousSocketFactory = HttpsURLConnection.getDefaultSSLSocketFactory();
    selector.relayThrough(relay.proxy());
    active = true;
    restoration.push(
        () -> {
          active = false;
          selector.relayThrough(null);
        });
    replace(
        socketFactory,
        HttpsURLConnection::getDefaultSSLSocketFactory,
        HttpsURLConnection::setDefaultSSLSocketFactory,
        "default SSLSocketFactory of HttpsURLConnection");
    replace(
        context, HostInterception::defaultContext, SSLContext::setDefault, "default SSLContext");
    trust(trustStore, password);
    replaceSelector();
  }

  /** Clients that make a context of their own, such as OkHttp, find the certificate here. */
  private void trust(Path store, String password) {
    Map<String, @Nullable String> properties = new LinkedHashMap<>();
    properties.put(TRUST_STORE, store.toString());
    properties.put(TRUST_STORE + "Type", HostCertificate.STORE_TYPE);
    properties.put(TRUST_STORE + "Password", password);
    properties.put(TRUST_STORE + "Provider", null);
    properties.forEach(
        (name, value) ->
            replace(
                value,
                () -> System.getProperty(name),
                set -> setProperty(name, set),
                "system property " + name));
  }

  private static void setProperty(String name, @Nullable String value) {
    if (value == null) {
      System.clearProperty(name);
    } else {
      System.setProperty(name, value);
    }
  }

  private static SSLContext defaultContext() {
    try {
      return SSLContext.getDefault();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private void replaceSelector() {
    selector.delegateTo(ProxySelector.getDefault());
    replace(
        selector, ProxySelector::getDefault, ProxySelector::setDefault, "default ProxySelector");
  }

  /** Replaces a default of the JVM until the end, if it is not changed in the meantime. */
  private <T extends @Nullable Object> void replace(
      T replacement, Supplier<T> current, Consumer<T> setter, String name) {
    T previous = current.get();
    setter.accept(replacement);
    restoration.push(
        () -> {
          if (Objects.equals(current.get(), replacement)) {
            setter.accept(previous);
          } else {
            LOG.log(
                System.Logger.Level.WARNING,
                "The "
                    + name
                    + " was changed while Image Fixtures intercepted the requests for https://"
                    + host
                    + ". It is not restored.");
          }
        });
  }

  /** Deletes a file or an empty folder at the end, at the latest when the JVM ends. */
  private Path temporary(Path path) {
    path.toFile().deleteOnExit();
    restoration.push(() -> Files.deleteIfExists(path));
    return path;
  }

  private void restore() {
    problem = null;
    selector.refuse(null);
    while (!restoration.isEmpty()) {
      try {
        restoration.pop().run();
      } catch (IOException | RuntimeException e) {
        LOG.log(
            System.Logger.Level.WARNING,
            "A part of the interception of https://" + host + " was not restored.",
            e);
      }
    }
  }

  /** One step of the restoration. */
  private interface Step {
    void run() throws IOException;
  }
}
