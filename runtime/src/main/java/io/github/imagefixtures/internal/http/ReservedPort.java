package io.github.imagefixtures.internal.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * A port of 127.0.0.1 that the operating system gives to no other program. The socket is bound but
 * does not listen, so it needs no thread, and connections are refused. Not thread-safe.
 */
public final class ReservedPort implements AutoCloseable {
  /** Linux lets a server listen at a port that is reserved like this. */
  private static final boolean LINUX = "Linux".equals(System.getProperty("os.name"));

  private final int number;
  private @Nullable Socket socket;

  /**
   * Reserves a port.
   *
   * @param port 0 for any free port
   * @throws IllegalStateException if another program uses it
   */
  public ReservedPort(int port) {
    try {
      socket = bind(port);
      number = socket.getLocalPort();
    } catch (IOException e) {
      throw ImagesHttpServer.cannotListen(port, e);
    }
  }

  private static Socket bind(int port) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setReuseAddress(true); // connections of a stopped server are in TIME_WAIT
      socket.bind(new InetSocketAddress(ReadOnlyWireMockServer.HOST, port));
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** Returns the number of the port. */
  public int number() {
    return number;
  }

  /**
   * Lets a server listen at the port. On Linux the port stays reserved, so that no client takes it
   * before the server listens; other operating systems require its release.
   */
  public void letServerListen() {
    if (!LINUX) {
      close();
    }
  }

  /** Reserves the port again, if it is not reserved and no other program uses it. */
  public void reserveAgain() {
    if (socket == null) {
      try {
        socket = bind(number);
      } catch (IOException e) {
        // Another program uses the port, so the next start of the server fails.
      }
    }
  }

  /** Releases the port. */
  @Override
  public void close() {
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException e) {
        // If the port is still in use, the start of the server fails.
      }
      socket = null;
    }
  }
}
