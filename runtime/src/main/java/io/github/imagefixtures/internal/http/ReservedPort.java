package io.github.imagefixtures.internal.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A port of 127.0.0.1 that the operating system gives to no other program. The socket is bound but
 * does not listen, so it needs no thread, and connections are refused.
 */
public final class ReservedPort implements AutoCloseable {
  private final Socket socket;

  /**
   * Reserves a port.
   *
   * @param port 0 for any free port
   * @throws IllegalStateException if another program uses it
   */
  public ReservedPort(int port) {
    try {
      socket = new Socket();
      socket.setReuseAddress(true); // connections of a stopped server are in TIME_WAIT
      socket.bind(new InetSocketAddress(ReadOnlyWireMockServer.HOST, port));
    } catch (IOException e) {
      throw ImagesHttpServer.cannotListen(port, e);
    }
  }

  /** Returns the number of the port. */
  public int number() {
    return socket.getLocalPort();
  }

  /** Releases the port. */
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // If the port is still in use, the start of the server fails.
    }
  }
}
