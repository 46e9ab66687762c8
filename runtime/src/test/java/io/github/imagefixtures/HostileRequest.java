package io.github.imagefixtures;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A request that no client should send. It has the token of the account, but its body is never a
 * valid update, and no prefix of the body is one.
 *
 * @param text one character for each byte
 * @param failsInWireMock whether WireMock may respond with its own page for status 500; {@code
 *     docs/fidelity.md} lists the reasons
 */
record HostileRequest(String text, boolean failsInWireMock) {
  private static final String GZIP = "\u001f\u008b";
  private static final List<String> METHODS =
      List.of(
          "PATCH", "PATCH", "PATCH", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE",
          "CONNECT", "patch", "PRI", "X", "PÄTCH", "\0", "PATCH\t");
  private static final List<String> VERSIONS =
      List.of(
          "HTTP/1.1",
          "HTTP/1.1",
          "HTTP/1.1",
          "HTTP/1.0",
          "HTTP/0.9",
          "HTTP/2.0",
          "HTTP/9",
          "http/1.1",
          "",
          "HTTP/1.1 x");
  private static final List<String> PATH_PARTS =
      List.of(
          "..",
          ".",
          "",
          "%2e%2e",
          "%2f",
          "%5c",
          "\\",
          ";a=b",
          "%",
          "%zz",
          "%00",
          "%c0%af",
          "%u0041",
          "ä",
          "\u0001",
          "#x",
          "*",
          "__admin",
          "__files",
          "client",
          "v4",
          "accounts",
          "images",
          "v1",
          "blob",
          "stats",
          "'\"<script>",
          "x".repeat(3_000),
          "?");
  private static final List<String> QUERIES =
      List.of("", "", "", "?", "?a=b&a=c", "?a=%zz", "?%", "?__admin", "?a=" + "x".repeat(2_000));
  private static final List<String> HEADERS =
      List.of(
          "X-HTTP-Method-Override: DELETE",
          "Expect: 100-continue",
          "Expect: more",
          "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk",
          "Upgrade: websocket\r\nConnection: Upgrade",
          "X-A : b",
          "X-A: \0",
          " folded",
          "X-A:",
          ": b",
          "no colon",
          "X-A: " + "x".repeat(9_000),
          "Host: a\r\nHost: b",
          "Host: [::1",
          "Host: ",
          "Forwarded: for=x;host=y;proto=https",
          "X-Forwarded-Host: y",
          "Cookie: a=\"b; c",
          "Accept: */*;q=x",
          "Accept-Encoding: gzip;q=2",
          "Range: bytes=0-1",
          "Origin: https://example.com",
          "Authorization: Bearer",
          "Authorization: Basic ===",
          "Authorization: \u00e4",
          "X-Auth-Key: a\r\nX-Auth-Email: b",
          "Connection: close, x",
          "Content-Type: \u00e4",
          "Content-Type: application/json;charset=nope",
          "Content-Type: application/json; charset=\"",
          "Content-Type: text/plain",
          "TE: trailers",
          "Content-Type: application/x-www-form-urlencoded",
          "Trailer: x",
          "Content-MD5: x");
  private static final List<String> BODIES =
      List.of(
          "",
          "{\"metadata\":{\"a\":1}",
          "{\"metadata\":{\"a\":\"\u00ff\"}}",
          "null",
          "[]",
          "\0",
          "{\"metadata\":1}",
          "{\"metadata\":{},\"metadata\":{}}",
          "{\"requireSignedURLs\":\"true\"}",
          "{\"metadata\":{\"a\":\"\\ud83d\"}}",
          "{\"metadata\":{\"a\":NaN}}",
          "[".repeat(20_000),
          "{\"metadata\":{\"a\":".repeat(2_000),
          "{\"a\":".repeat(2_000),
          "{\"metadata\":{\"a\":1e999999999999999999999}",
          "{\"metadata\":{\"a\":\"" + "x".repeat(70_000),
          "--x\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n{}\r\n--x--\r\n",
          GZIP + "\b\0garbage",
          "metadata=%7B%7D",
          "{\"metadata\":{\"\0\":1}}");

  /** Creates a request at random. */
  static HostileRequest random(RandomGenerator random, ImagesApi api, String imageId) {
    return new Builder(random, api, imageId).build();
  }

  /** Returns the request with escapes for all characters that are not printable. */
  @Override
  public String toString() {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            c ->
                escaped.append(
                    c == '\n' || c >= ' ' && c < 0x7f
                        ? String.valueOf((char) c)
                        : String.format(Locale.ROOT, "\\x%02x", c)));
    return escaped.toString();
  }

  /** Returns the request as bytes. */
  byte[] bytes() {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static final class Builder {
    private final RandomGenerator random;
    private final ImagesApi api;
    private final String imageId;
    private boolean failsInWireMock;

    Builder(RandomGenerator random, ImagesApi api, String imageId) {
      this.random = random;
      this.api = api;
      this.imageId = imageId;
    }

    HostileRequest build() {
      if (chance(20)) {
        return new HostileRequest(noise(200), false);
      }
      String body = oneOf(BODIES);
      body = chance(3) ? body.substring(0, random.nextInt(body.length() + 1)) : body;
      List<String> headers = new ArrayList<>(List.of("Host: 127.0.0.1"));
      if (!chance(4)) {
        headers.add("Authorization: Bearer " + api.apiToken());
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        headers.add(oneOf(HEADERS));
      }
      String target = target() + oneOf(QUERIES);
      failsInWireMock = target.contains("%") || body.contains("%") || body.startsWith(GZIP);
      String requestLine = oneOf(METHODS) + " " + target + " " + oneOf(VERSIONS);
      String framed = framed(body, headers);
      return new HostileRequest(
          requestLine + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n" + framed,
          failsInWireMock);
    }

    private String target() {
      String path = api.imagesUrl().getPath() + imageId;
      return switch (random.nextInt(8)) {
        case 0 -> "http://" + oneOf(List.of("127.0.0.1", "api.cloudflare.com", "[", "")) + path;
        case 1 -> "/" + noise(20).replaceAll("[\\r\\n ]", "");
        case 2, 3 -> path;
        default -> replacedSegment(path);
      };
    }

    private String replacedSegment(String path) {
      String[] segments = path.split("/");
      for (int i = 1 + random.nextInt(2); i > 0; i--) {
        segments[1 + random.nextInt(segments.length - 1)] =
            oneOf(PATH_PARTS) + (chance(4) ? "/" + oneOf(PATH_PARTS) : "");
      }
      return String.join("/", segments);
    }

    /** Adds headers that tell the length of the body, right or wrong, and returns what follows. */
    private String framed(String body, List<String> headers) {
      switch (random.nextInt(10)) {
        case 0 -> {
          failsInWireMock = true;
          headers.add("Content-Encoding: " + oneOf(List.of("gzip", "deflate", "br", "gzip, gzip")));
          headers.add("Content-Length: " + body.length());
          return body;
        }
        case 1 -> {
          failsInWireMock = true;
          headers.add("Content-Type: multipart/form-data" + oneOf(List.of("", "; boundary=x")));
          headers.add("Content-Length: " + body.length());
          return body;
        }
        case 2 -> {
          failsInWireMock = true; // the body ends within a chunk
          headers.add(
              "Transfer-Encoding: " + oneOf(List.of("chunked", "Chunked", "gzip, chunked")));
          String size =
              oneOf(
                  List.of(
                      Integer.toHexString(body.length()), "0", "-1", "ffffffff", "1;x=\"", "zz"));
          return size + "\r\n" + body + oneOf(List.of("\r\n0\r\n\r\n", "\r\n", "", "0"));
        }
        case 3 -> {
          failsInWireMock = true; // the body ends before its length
          headers.add(
              "Content-Length: "
                  + oneOf(List.of("1", "100000", "-1", "+5", "0x5", "99999999999999999999", "a")));
          return body;
        }
        case 4 -> {
          failsInWireMock = true;
          headers.add("Content-Length: " + body.length());
          headers.add(oneOf(List.of("Content-Length: 1", "Transfer-Encoding: chunked")));
          return body;
        }
        case 5 -> {
          return body; // without a length
        }
        default -> {
          headers.add("Content-Type: application/json");
          headers.add("Content-Length: " + body.length());
          return body;
        }
      }
    }

    private String noise(int length) {
      StringBuilder noise = new StringBuilder();
      for (int i = random.nextInt(length); i >= 0; i--) {
        noise.append((char) random.nextInt(256));
      }
      return noise.toString();
    }

    private boolean chance(int of) {
      return random.nextInt(of) == 0;
    }

    private String oneOf(List<String> values) {
      return values.get(random.nextInt(values.size()));
    }
  }
}
