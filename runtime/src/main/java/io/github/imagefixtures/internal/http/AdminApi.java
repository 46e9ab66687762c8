package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.imagefixtures.Failure;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * WireMock's admin API over HTTP. It is closed until a test opens it, and then requires a token.
 * WireMock's Java API does not use this filter. Thread-safe.
 */
final class AdminApi implements RequestFilterV2 {
  /** The response while the API is closed. */
  static final Failure CLOSED =
      Failure.of(
          401,
          10000,
          "WireMock's admin API is closed over HTTP. In the JVM of the tests, use"
              + " ImagesServer.wireMock(), or WireMock.configureFor(new WireMock(server.wireMock()))"
              + " for static calls. For other clients, ImagesServer.openAdminApi() opens it.");

  private static final String PATH = "/__admin";
  private static final String USER = "admin";

  private final String token = UUID.randomUUID().toString();
  private volatile boolean open;
  private @Nullable JettyAccess jetty;

  /** Returns whether the path of a request is that of the API or below it. */
  static boolean isAdminRequest(Request request) {
    String url = request.getUrl();
    return url.startsWith(PATH)
        && (url.length() == PATH.length() || !Character.isLetterOrDigit(url.charAt(PATH.length())));
  }

  /**
   * Removes the API, WireMock's static pages and its responses to preflight requests from the
   * server, so that {@link UpdateImageTransformer} handles these requests.
   *
   * @throws ReflectiveOperationException if WireMock or Jetty is another version; then the static
   *     pages remain, and the filter rejects API requests
   */
  void removeFrom(JettyAccess server) throws ReflectiveOperationException {
    // WireMock's connector has no name.
    server.hideFirstContext(PATH, token);
    jetty = server;
  }

  /** Opens the API and returns the token. A second call returns the same token. */
  synchronized String open() {
    if (jetty != null) {
      try {
        jetty.nameConnector(token);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("WireMock's admin API cannot be opened.", e);
      }
    }
    open = true;
    return token;
  }

  @Override
  public RequestFilterAction filter(Request request, ServeEvent event) {
    if (!open || !hasToken(request) || isCrossSite(request)) {
      return RequestFilterAction.stopWith(
          new ResponseDefinitionBuilder()
              .withStatus(401)
              // A browser asks its user for the token; then the pages of WireMock work.
              .withHeader("WWW-Authenticate", "Basic realm=\"WireMock\"")
              .withBody("Send the token of ImagesServer.openAdminApi().")
              .build());
    }
    return isRecording(request)
        ? RequestFilterAction.stopWith(
            new ResponseDefinitionBuilder()
                .withStatus(403)
                .withBody("Image Fixtures does not record: it would be a proxy to other hosts.")
                .build())
        : RequestFilterAction.continueWith(request);
  }

  /** Also an encoded path, which WireMock decodes. */
  private static boolean isRecording(Request request) {
    return URLDecoder.decode(request.getUrl(), StandardCharsets.UTF_8).contains("/recordings");
  }

  private boolean hasToken(Request request) {
    String sent = request.getHeader("Authorization");
    return sent != null && MessageDigest.isEqual(bytes(sent), bytes(authorization()));
  }

  private String authorization() {
    return "Basic " + Base64.getEncoder().encodeToString(bytes(USER + ":" + token));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A browser that has the token sends it with the requests of every page. */
  private static boolean isCrossSite(Request request) {
    String origin = request.getHeader("Origin");
    String site = request.getHeader("Sec-Fetch-Site");
    return origin != null && !origin.equals("http://" + request.getHeader("Host"))
        || site != null && !Set.of("same-origin", "none").contains(site);
  }

  @Override
  public boolean applyToAdmin() {
    return true;
  }

  @Override
  public boolean applyToStubs() {
    return false;
  }

  @Override
  public String getName() {
    return "image-fixtures-admin-api";
  }
}
