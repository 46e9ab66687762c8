package io.github.imagefixtures.internal.intercept;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;

/**
 * An HTTP proxy on 127.0.0.1 that opens tunnels for one host and port. It ends TLS itself and
 * passes the bytes inside the tunnel to a server on 127.0.0.1, and so needs no second port there.
 * Its threads are daemons. Thread-safe.
 */
final class ConnectRelay implements Closeable {
  private static final InetAddress LOOPBACK = loopback();
  private static final int MAX_REQUEST_BYTES = 8_192;

  /** A client whose connection does not fit into the queue tries again after a second. */
  private static final int BACKLOG = 1_024;

  /** Limits how long a client can keep a thread before its tunnel is open. */
  private static final int TUNNEL_SETUP_MILLIS = 30_000;

  private static final long RETRY_NANOS = 10_000_000;

  /** How long {@link #awaitEnd} waits. */
  private static final int END_MILLIS = 1_000;

  private final String authority;
  private final SSLContext context;
  private final InetSocketAddress target;
  private final ServerSocket listener;
  private final Thread accepting;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /**
   * Starts the relay.
   *
   * @param authority the only host and port that tunnels lead to, such as {@code example.com:443}
   * @param context has the key of that host
   * @param target the port of the server on 127.0.0.1 that receives the requests
   * @param preferredPort the port to listen at, if it is free; 0 for any
   */
  ConnectRelay(String authority, SSLContext context, int target, int preferredPort)
      throws IOException {
    this.authority = authority;
    this.context = context;
    this.target = new InetSocketAddress(LOOPBACK, target);
    this.listener = listen(preferredPort);
    this.accepting = start(this::accept);
  }

  private static InetAddress loopback() {
    try {
      return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    } catch (IOException e) {
      throw new IllegalStateException(e); // Four bytes are always an address.
    }
  }

  private static ServerSocket listen(int preferredPort) throws IOException {
    try {
      return new ServerSocket(preferredPort, BACKLOG, LOOPBACK);
    } catch (BindException e) {
      return new ServerSocket(0, BACKLOG, LOOPBACK);
    }
  }

  /** Returns the port of this relay. */
  int port() {
    return listener.getLocalPort();
  }

  /** Returns the relay as a proxy. */
  Proxy proxy() {
    return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(LOOPBACK, port()));
  }

  private static Thread start(Runnable work) {
    Thread thread = new Thread(null, work, "image-fixtures-relay", 0, false);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        start(() -> serve(client));
      } catch (IOException e) {
        if (!listener.isClosed()) { // the process has no free file descriptor for a moment
          LockSupport.parkNanos(RETRY_NANOS);
        }
      }
    }
  }

  private void serve(Socket client) {
    Socket server = new Socket(Proxy.NO_PROXY);
    try (client;
        server) {
      open.add(client);
      open.add(server);
      client.setTcpNoDelay(true);
      client.setSoTimeout(TUNNEL_SETUP_MILLIS);
      if (!opensTunnel(client) || listener.isClosed()) {
        return;
      }
      server.setTcpNoDelay(true);
      server.connect(target);
      try (Socket tls = context.getSocketFactory().createSocket(client, null, true)) {
        client.setSoTimeout(0);
        Thread sending = start(() -> pass(tls, server, server::close, client, server));
        // Not closed at once: a TLS client still ends its side, and could see a reset instead.
        pass(server, tls, tls::shutdownOutput, client, server);
        awaitEnd(sending);
      }
    } catch (IOException e) {
      // The client sees that its connection is closed.
    } finally {
      open.remove(client);
      open.remove(server);
    }
  }

  /** Reads the request and responds to it; no byte after the request is consumed. */
  private boolean opensTunnel(Socket client) throws IOException {
    InputStream in = client.getInputStream();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    String request = "";
    while (!request.endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0 || read.size() == MAX_REQUEST_BYTES) {
        return false;
      }
      read.write(next);
      request = next == '\n' ? read.toString(StandardCharsets.ISO_8859_1) : "";
    }
    boolean accepted =
        request.toLowerCase(Locale.ROOT).startsWith("connect " + authority + " http/1.");
    client
        .getOutputStream()
        .write(
            (accepted
                    ? "HTTP/1.1 200 Connection established\r\n\r\n"
                    : "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    return accepted;
  }

  /** Passes bytes on until one side ends. An end stays an end, and a reset stays a reset. */
  private static void pass(Socket from, Socket to, Closeable end, Socket client, Socket server) {
    try {
      OutputStream out = to.getOutputStream();
      from.getInputStream().transferTo(out);
      end.close();
    } catch (IOException e) {
      reset(client);
      reset(server);
    }
  }

  private static void reset(Socket socket) {
    try (socket) {
      socket.setSoLinger(true, 0);
    } catch (IOException e) {
      // It is closed already.
    }
  }

  private static void awaitEnd(Thread thread) {
    try {
      thread.join(END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops listening and closes all tunnels. A second call does nothing. */
  @Override
  public void close() throws IOException {
    listener.close();
    awaitEnd(accepting); // until then, the operating system still accepts connections
    for (Socket socket : open) {
      socket.close();
    }
  }
}
