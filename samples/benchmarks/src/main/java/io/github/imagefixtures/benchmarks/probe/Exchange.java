package io.github.imagefixtures.benchmarks.probe;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The exchange of every contestant: an update of an image's metadata and its response. Uses no
 * formatter, because the classes of one would be part of every cold start.
 */
final class Exchange {
  static final String TOKEN = "gbA1wYQ0Ez3Vn-lR7fJ_8tKcP5sXu2MdHoLi4Ay6";
  private static final String ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";
  private static final String BODY = "{\"metadata\":{\"owner\":\"brand\",\"views\":4}}";

  private Exchange() {}

  /** Returns the path of an image of a hand-written stub. */
  static String path(int image) {
    return "/client/v4/accounts/" + ACCOUNT + "/images/v1/" + id(image);
  }

  private static String id(int image) {
    return "8a1c6d0e-7f3b-4c2d-9e4f-" + Long.toHexString(0x100000000000L + image);
  }

  /** Returns the body of the response of a hand-written stub. */
  static String response(int image) {
    return """
        {"success":true,"errors":[],"messages":[],"result":{"id":"$id","filename":"logo.png",\
        "meta":{"owner":"brand","views":4},"requireSignedURLs":false,\
        "uploaded":"2014-01-02T02:20:00.123456789Z",\
        "variants":["https://imagedelivery.net/MTt4OTd0b0w5aj/$id/public"]}}"""
        .replace("$id", id(image));
  }

  /** Returns the bytes of the request. */
  static byte[] request(URI image, String token) {
    return String.join(
            "\r\n",
            "PATCH " + image.getRawPath() + " HTTP/1.1",
            "Host: " + image.getAuthority(),
            "Authorization: Bearer " + token,
            "Content-Type: application/json",
            "Content-Length: " + BODY.length(),
            "",
            BODY)
        .getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] request(int port, int image) {
    return request(URI.create("http://127.0.0.1:" + port + path(image)), TOKEN);
  }
}
