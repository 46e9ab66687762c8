package io.github.imagefixtures.testing;

import io.github.imagefixtures.ImagesApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A raw connection to the server. Text is ISO 8859-1: one character for each byte. */
public final class RawSocket implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 20_000;

  private final ImagesApi api;
  private final Socket socket;

  /** Connects to the server of an account. */
  public RawSocket(ImagesApi api) throws IOException {
    this.api = api;
    URI server = api.baseUrl();
    this.socket = new Socket(server.getHost(), server.getPort());
    this.socket.setSoTimeout(TIMEOUT_MILLIS);
  }

  /** Sends a complete update, and asks the server to close the connection. */
  public RawSocket update(String rawId, String body) throws IOException {
    return send(rawId, body, "Content-Type: application/json", "Connection: close");
  }

  /** Sends a PATCH with the account's token, the body's length and other header lines. */
  public RawSocket send(String rawId, String body, String... headers) throws IOException {
    String[] all = Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = "Content-Length: " + body.length();
    return write(rawId, body, all);
  }

  /** Sends a request line and header lines as they are. */
  public RawSocket sendHead(String... lines) throws IOException {
    String head = String.join("\r\n", lines) + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** Reads the first line of the response. */
  public String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = socket.getInputStream().read(); b >= 0 && b != '\r'; ) {
      line.append((char) b);
      b = socket.getInputStream().read();
    }
    return line.toString();
  }

  /** Sends a PATCH with the account's token and other header lines, and shuts down the output. */
  public RawSocket sendAndShutDownOutput(String rawId, String body, String... headers)
      throws IOException {
    write(rawId, body, headers);
    socket.shutdownOutput();
    return this;
  }

  /** Sends bytes as they are, and shuts down the output. */
  public RawSocket sendAndShutDownOutput(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.shutdownOutput();
    return this;
  }

  private RawSocket write(String rawId, String body, String... headers) throws IOException {
    StringBuilder request = new StringBuilder();
    request
        .append("PATCH ")
        .append(api.imagesUrl().getPath())
        .append(rawId)
        .append(" HTTP/1.1\r\n");
    request.append("Host: 127.0.0.1\r\n");
    request.append("Authorization: Bearer ").append(api.apiToken()).append("\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    socket.getOutputStream().write((request + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** Reads everything until the connection is closed. */
  public String readAll() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  /** Reads everything until the connection is closed or reset. */
  public Ending readUntilClosed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      for (int b = socket.getInputStream().read(); b >= 0; b = socket.getInputStream().read()) {
        bytes.write(b);
      }
      return new Ending(bytes.toString(StandardCharsets.ISO_8859_1), false);
    } catch (SocketException e) {
      return new Ending(bytes.toString(StandardCharsets.ISO_8859_1), true);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /**
   * How a connection ended.
   *
   * @param text the text that was received
   * @param reset whether it was reset rather than closed
   */
  public record Ending(String text, boolean reset) {}
}
