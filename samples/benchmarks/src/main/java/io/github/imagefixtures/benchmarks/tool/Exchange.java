package io.github.imagefixtures.benchmarks.tool;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The exchange that every tool serves: an update of an image's metadata, and its answer. */
final class Exchange {
  static final String TOKEN = "gbA1wYQ0Ez3Vn-lR7fJ_8tKcP5sXu2MdHoLi4Ay6";
  private static final String ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";
  private static final String BODY = "{\"metadata\":{\"owner\":\"brand\",\"views\":4}}";

  private Exchange() {}

  /** Where the images of a hand-written stub are. */
  static String path(int image) {
    return "/client/v4/accounts/" + ACCOUNT + "/images/v1/" + id(image);
  }

  private static String id(int image) {
    return String.format("8a1c6d0e-7f3b-4c2d-9e4f-%012x", image);
  }

  /** What a hand-written stub answers. */
  static String answer(int image) {
    String id = id(image);
    return """
        {"success":true,"errors":[],"messages":[],"result":{"id":"%s","filename":"logo.png",\
        "meta":{"owner":"brand","views":4},"requireSignedURLs":false,\
        "uploaded":"2014-01-02T02:20:00.123456789Z",\
        "variants":["https://imagedelivery.net/MTt4OTd0b0w5aj/%s/public"]}}"""
        .formatted(id, id);
  }

  /** The bytes of the request. */
  static byte[] request(URI image, String token) {
    return """
        PATCH %s HTTP/1.1
        Host: %s
        Authorization: Bearer %s
        Content-Type: application/json
        Content-Length: %d

        """
        .formatted(image.getRawPath(), image.getAuthority(), token, BODY.length())
        .replace("\n", "\r\n")
        .concat(BODY)
        .getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] request(int port, int image) {
    return request(URI.create("http://127.0.0.1:" + port + path(image)), TOKEN);
  }
}
