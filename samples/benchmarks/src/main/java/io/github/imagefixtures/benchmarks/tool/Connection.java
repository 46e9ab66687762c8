package io.github.imagefixtures.benchmarks.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive connection on a bare socket, so that next to nothing of what is measured is the
 * client. Not thread-safe.
 */
public final class Connection implements AutoCloseable {
  private static final String CONTENT_LENGTH = "content-length:";

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] buffer = new byte[16 * 1024];

  /** Connects to a port on 127.0.0.1. */
  public Connection(int port) {
    try {
      socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
      socket.setTcpNoDelay(true);
      in = socket.getInputStream();
      out = socket.getOutputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sends a request and reads the whole answer.
   *
   * @return the length of the answer in bytes
   * @throws IllegalStateException if the answer is not a success
   */
  public int exchange(byte[] request) {
    try {
      out.write(request);
      return answerLength();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int answerLength() throws IOException {
    int read = 0;
    int headEnd = -1;
    String head = "";
    while (true) {
      int more = in.read(buffer, read, buffer.length - read);
      if (more < 0) {
        throw new IllegalStateException("The connection was closed after " + read + " bytes");
      }
      read += more;
      if (headEnd < 0) {
        String text = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
        headEnd = text.indexOf("\r\n\r\n") + 4;
        if (headEnd < 4) {
          headEnd = -1;
          continue;
        }
        head = text.substring(0, headEnd).toLowerCase(Locale.ROOT);
        if (!head.startsWith("http/1.1 200")) {
          throw new IllegalStateException("Not a success: " + text);
        }
      }
      if (isWhole(head, headEnd, read)) {
        return read;
      }
    }
  }

  private boolean isWhole(String head, int headEnd, int read) {
    int length = head.indexOf(CONTENT_LENGTH);
    if (length >= 0) {
      int from = length + CONTENT_LENGTH.length();
      return read
          >= headEnd + Integer.parseInt(head.substring(from, head.indexOf('\r', from)).trim());
    }
    return endsWith("\r\n0\r\n\r\n", read);
  }

  private boolean endsWith(String end, int read) {
    for (int i = 0; i < end.length(); i++) {
      if (buffer[read - end.length() + i] != end.charAt(i)) {
        return false;
      }
    }
    return true;
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
