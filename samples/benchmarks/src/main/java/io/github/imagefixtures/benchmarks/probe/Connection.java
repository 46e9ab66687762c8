package io.github.imagefixtures.benchmarks.probe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One persistent connection on a plain socket, so that the client adds almost nothing to a
 * measurement. Not thread-safe.
 */
final class Connection implements AutoCloseable {
  private static final String CONTENT_LENGTH = "content-length:";

  private final Socket socket;
  private final InputStream in;
  private final byte[] buffer = new byte[16 * 1024];

  /** Connects to a port on 127.0.0.1. */
  Connection(int port) {
    try {
      socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
      socket.setTcpNoDelay(true);
      in = socket.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sends a request, reads the whole response and returns its length in bytes.
   *
   * @throws IllegalStateException if the status is not 200
   */
  int exchange(byte[] request) {
    try {
      socket.getOutputStream().write(request);
      int length = 0;
      String text = "";
      do {
        int read = in.read(buffer, length, buffer.length - length);
        if (read < 0) {
          throw new EOFException("Incomplete response: " + text);
        }
        length += read;
        text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
      } while (!isComplete(text));
      if (!text.startsWith("HTTP/1.1 200")) {
        throw new IllegalStateException("Not a success: " + text);
      }
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isComplete(String response) {
    int body = response.indexOf("\r\n\r\n") + 4;
    if (body < 4) {
      return false;
    }
    String head = response.substring(0, body).toLowerCase(Locale.ROOT);
    int from = head.indexOf(CONTENT_LENGTH) + CONTENT_LENGTH.length();
    if (from < CONTENT_LENGTH.length()) {
      return response.endsWith("\r\n0\r\n\r\n"); // the end of the last chunk
    }
    int length = Integer.parseInt(head.substring(from, head.indexOf('\r', from)).trim());
    return response.length() >= body + length;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
