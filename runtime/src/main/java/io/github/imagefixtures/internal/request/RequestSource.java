package io.github.imagefixtures.internal.request;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Distinguishes requests of the application under test from those of web pages and scanners. */
public final class RequestSource {
  /** The last one is the host of an application whose requests are intercepted. */
  private static final Set<String> HOSTS =
      Set.of("127.0.0.1", "localhost", "[::1]", "api.cloudflare.com");

  private RequestSource() {}

  /**
   * Returns the name of the header which shows that another program sent a request, such as a web
   * page in a browser: {@code Origin}, {@code Sec-Fetch-*}, or the {@code Host} of another server.
   * Empty if there is no such header. The port is ignored, because it may be forwarded.
   */
  public static Optional<String> headerOfAnotherProgram(UpdateImageRequest request) {
    return request.headers().keySet().stream()
        .filter(
            name ->
                switch (name.toLowerCase(Locale.ROOT)) {
                  case "origin" -> true;
                  case "host" -> !HOSTS.contains(host(request.header(name).orElseThrow()));
                  default -> name.toLowerCase(Locale.ROOT).startsWith("sec-fetch-");
                })
        .findFirst();
  }

  private static String host(String header) {
    return header.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
  }
}
