package io.github.imagefixtures;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application that hard-codes {@code https://api.cloudflare.com}, without JUnit's extension. */
@Execution(ExecutionMode.SAME_THREAD)
@SuppressWarnings("try") // An interception is closed and not used otherwise.
class InterceptionTest {
  private static final String SERVICE = "https://api.cloudflare.com";
  private static final List<String> TRUST_STORE =
      List.of(
          "javax.net.ssl.trustStore",
          "javax.net.ssl.trustStoreType",
          "javax.net.ssl.trustStorePassword",
          "javax.net.ssl.trustStoreProvider");

  private final ImagesServer server = ImagesServer.start();
  private final ImagesApi api = server.newAccount();
  private final UntypedImageStub logo = api.declare(ImageDeclaration.named("logo").build());

  @AfterEach
  void close() {
    server.close();
  }

  private URI hardCoded() {
    return URI.create(SERVICE + api.imagesUrl().getPath() + logo.id());
  }

  private HttpResponse<String> update(HttpClient client, URI uri)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", "Bearer " + api.apiToken())
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString("{\"metadata\":{\"a\":1}}"))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Test
  void aRequestForTheServiceReachesTheServerOverHttp11() throws Exception {
    try (var interception = server.intercept()) {
      HttpResponse<String> response = update(HttpClient.newHttpClient(), hardCoded());

      assertThat(response.body(), response.statusCode(), is(200));
      assertThat(response.version(), is(HttpClient.Version.HTTP_1_1));
      logo.verifyUpdated();
      api.verifyNothingUnexpected();
    }
  }

  @Test
  void theHostIsComparedWithoutCase() throws Exception {
    try (var interception = server.intercept()) {
      URI uri = URI.create(hardCoded().toString().replace("api.cloudflare", "API.Cloudflare"));

      assertThat(update(HttpClient.newHttpClient(), uri).statusCode(), is(200));
    }
  }

  @Test
  void httpsUrlConnectionTakesPart() throws Exception {
    api.stubFor(get(urlPathEqualTo(hardCoded().getPath())).willReturn(ok("from the server")));
    try (var interception = server.intercept()) {
      HttpURLConnection connection = (HttpURLConnection) hardCoded().toURL().openConnection();
      connection.setRequestProperty("Authorization", "Bearer " + api.apiToken());

      try (InputStream body = connection.getInputStream()) {
        assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8), is("from the server"));
      }
    }
  }

  static List<Failure> failures() {
    return Failure.all().stream()
        .map(f -> f.lateReplyLimit().isPresent() ? Failure.lateReply(Duration.ofMillis(50)) : f)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureIsTheSameAsWithoutInterception(Failure failure) throws Exception {
    logo.onUpdate().fails(failure);
    HttpClient direct = HttpClient.newHttpClient();
    try (var interception = server.intercept()) {
      String expected = outcome(direct, URI.create(api.imagesUrl() + logo.id()));

      assertThat(outcome(HttpClient.newHttpClient(), hardCoded()), is(expected));
    }
  }

  /** Clients end their side of a TLS connection, too, and some report it if they cannot. */
  @Test
  void theConnectionIsNotResetWhenTheServerClosesIt() throws Exception {
    logo.onUpdate().fails(Failure.emptyResponse());
    try (var interception = server.intercept();
        Socket socket = new Socket(Proxy.NO_PROXY)) {
      socket.connect(relay());
      send(socket, "CONNECT api.cloudflare.com:443 HTTP/1.1\r\n\r\n");
      String established = "HTTP/1.1 200 Connection established\r\n\r\n";
      assertThat(
          new String(
              socket.getInputStream().readNBytes(established.length()), StandardCharsets.US_ASCII),
          is(established));
      try (Socket tls =
          SSLContext.getDefault()
              .getSocketFactory()
              .createSocket(socket, "api.cloudflare.com", 443, true)) {
        send(
            tls,
            "PATCH %s%s HTTP/1.1\r\nHost: api.cloudflare.com\r\nContent-Length: 2\r\n"
                    .formatted(api.imagesUrl().getPath(), logo.id())
                + "Authorization: Bearer %s\r\n".formatted(api.apiToken())
                + "Content-Type: application/json\r\n\r\n{}");
        assertThat(tls.getInputStream().read(), is(-1));

        send(tls, "a");
        send(tls, "b"); // fails if the server has reset the connection
      }
    }
    logo.verifyUpdated();
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private String outcome(HttpClient client, URI uri) throws InterruptedException {
    try {
      HttpResponse<String> response = update(client, uri);
      Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
      headers.keySet().removeAll(List.of("cf-ray", "date"));
      return response.statusCode() + "\n" + headers + "\n" + response.body();
    } catch (IOException e) {
      Throwable root = e;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      return e.getClass().getName() + " from " + root;
    }
  }

  @Test
  void theCertificateIsForTheHostAloneAndNotOfACertificateAuthority() throws Exception {
    try (var interception = server.intercept()) {
      HttpResponse<String> response = update(HttpClient.newHttpClient(), hardCoded());
      X509Certificate certificate =
          (X509Certificate) response.sslSession().orElseThrow().getPeerCertificates()[0];

      assertThat(certificate.getBasicConstraints(), is(-1));
      assertThat(
          certificate.getSubjectAlternativeNames().stream().map(List::copyOf).toList().toString(),
          is("[[2, api.cloudflare.com]]"));
    }
  }

  @Test
  void theRelayOpensNoTunnelToAnotherHostOrPort() throws Exception {
    try (var interception = server.intercept()) {
      assertThat(connect("example.com:443"), startsWith("HTTP/1.1 403 "));
      assertThat(connect("api.cloudflare.com:80"), startsWith("HTTP/1.1 403 "));
      assertThat(connect("api.cloudflare.com:4430"), startsWith("HTTP/1.1 403 "));
    }
  }

  private static String connect(String authority) throws IOException {
    try (Socket socket = new Socket(Proxy.NO_PROXY)) {
      socket.connect(relay());
      send(socket, "CONNECT " + authority + " HTTP/1.1\r\n\r\n");
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static SocketAddress relay() {
    return ProxySelector.getDefault().select(URI.create(SERVICE)).get(0).address();
  }

  @Test
  void everyDefaultIsRestored() throws Exception {
    List<Object> before = defaults();
    Path folder;
    SocketAddress relay;
    try (var interception = server.intercept()) {
      List<Object> changed = defaults();
      for (int i = 0; i < before.size() - 1; i++) { // without the provider, which stays absent
        assertThat(changed.get(i), is(not(before.get(i))));
      }
      folder = Path.of(System.getProperty(TRUST_STORE.get(0))).getParent();
      relay = relay();
      assertThat(Files.exists(folder), is(true));
    }

    assertThat(defaults(), is(before));
    assertThat(Files.exists(folder), is(false));
    try (Socket socket = new Socket(Proxy.NO_PROXY)) {
      assertThrows(IOException.class, () -> socket.connect(relay));
    }
  }

  private static List<Object> defaults() throws GeneralSecurityException {
    return Stream.concat(
            Stream.of(
                ProxySelector.getDefault(),
                SSLContext.getDefault(),
                HttpsURLConnection.getDefaultSSLSocketFactory()),
            TRUST_STORE.stream().map(name -> System.getProperty(name, "absent")))
        .toList();
  }

  @Test
  void callsAreCounted() throws Exception {
    try (var outer = server.intercept()) {
      var inner = server.intercept();
      inner.close();
      inner.close();

      assertThat(update(HttpClient.newHttpClient(), hardCoded()).statusCode(), is(200));
    }
  }

  @Test
  void closingTheServerRestoresTheDefaults() throws Exception {
    List<Object> before = defaults();
    var interception = server.intercept();

    server.close();

    assertThat(defaults(), is(before));
    interception.close();
    assertThrows(IllegalStateException.class, server::intercept);
  }

  @Test
  void aSecondServerCannotIntercept() {
    try (ImagesServer second = ImagesServer.start();
        var interception = server.intercept()) {
      IllegalStateException e = assertThrows(IllegalStateException.class, second::intercept);

      assertThat(
          e.getMessage(),
          is(
              "Image Fixtures cannot intercept the requests for https://api.cloudflare.com: another"
                  + " ImagesServer of this JVM intercepts them."));
    }
  }

  @Test
  void anEarlierClientAsksThePreviousSelectorAfterTheEndAndWorksInTheNextInterception()
      throws Exception {
    Probe probe = new Probe();
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(probe);
    try {
      HttpClient client;
      SocketAddress relay;
      try (var interception = server.intercept()) {
        client = HttpClient.newHttpClient();
        assertThat(update(client, hardCoded()).statusCode(), is(200));
        relay = relay();
      }

      var refused = assertThrows(IllegalArgumentException.class, () -> update(client, hardCoded()));
      assertThat(refused.getMessage(), is("No test may reach the real service."));

      try (var interception = server.intercept()) {
        assertThat(update(client, hardCoded()).statusCode(), is(200));
        assertThat(relay(), is(relay));
      }
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  @Test
  void aDefaultThatWasChangedInTheMeantimeIsLeftAloneWithAWarning() throws Exception {
    ProxySelector before = ProxySelector.getDefault();
    SSLContext contextBefore = SSLContext.getDefault();
    Log log = new Log();
    try {
      Probe changed;
      try (var interception = server.intercept()) {
        changed = new Probe(ProxySelector.getDefault());
        ProxySelector.setDefault(changed);
      }

      assertThat(ProxySelector.getDefault(), sameInstance(changed));
      assertThat(SSLContext.getDefault(), sameInstance(contextBefore));
      assertThat(
          log.messages,
          is(
              List.of(
                  "The default ProxySelector was changed while Image Fixtures intercepted the"
                      + " requests for https://api.cloudflare.com. It is not restored.")));

      // The changed selector asks ours, which asks the changed one for other hosts.
      try (var interception = server.intercept()) {
        assertThat(update(HttpClient.newHttpClient(), hardCoded()).statusCode(), is(200));
        URI other = URI.create("https://example.com");
        ProxySelector.getDefault().select(other);
        ProxySelector.getDefault()
            .connectFailed(other, new InetSocketAddress(0), new IOException());
      }
    } finally {
      log.close();
      ProxySelector.setDefault(before);
    }
  }

  @Test
  void anotherHostGetsTheTrustTheClientCertificateAndTheProxyThatTheUserHasSet(@TempDir Path folder)
      throws Exception {
    ProxySelector before = ProxySelector.getDefault();
    SSLContext contextBefore = SSLContext.getDefault();
    var factoryBefore = HttpsURLConnection.getDefaultSSLSocketFactory();
    SSLContext users = contextOfLocalhost(folder);
    HttpsServer other = serverThatNeedsAClientCertificate(users);
    URI uri = URI.create("https://localhost:" + other.getAddress().getPort() + "/");
    Probe probe = new Probe();
    ProxySelector.setDefault(probe);
    SSLContext.setDefault(users);
    HttpsURLConnection.setDefaultSSLSocketFactory(users.getSocketFactory());
    try (var interception = server.intercept()) {
      assertThat(update(HttpClient.newHttpClient(), uri).body(), is("CN=localhost"));
      try (InputStream body = uri.toURL().openConnection().getInputStream()) {
        assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8), is("CN=localhost"));
      }
      assertThat(probe.asked, hasItem("https://localhost:" + uri.getPort()));
      assertThat(update(HttpClient.newHttpClient(), hardCoded()).statusCode(), is(200));
      assertThat(probe.asked, everyItem(not(containsString("api.cloudflare.com"))));
    } finally {
      other.stop(0);
      ProxySelector.setDefault(before);
      SSLContext.setDefault(contextBefore);
      HttpsURLConnection.setDefaultSSLSocketFactory(factoryBefore);
    }
  }

  private static HttpsServer serverThatNeedsAClientCertificate(SSLContext context)
      throws IOException {
    HttpsServer other =
        HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    other.setHttpsConfigurator(
        new HttpsConfigurator(context) {
          @Override
          public void configure(HttpsParameters parameters) {
            var ssl = context.getDefaultSSLParameters();
            ssl.setNeedClientAuth(true);
            parameters.setSSLParameters(ssl);
          }
        });
    other.createContext(
        "/",
        exchange -> {
          var session = ((HttpsExchange) exchange).getSSLSession();
          byte[] name = session.getPeerPrincipal().getName().getBytes(StandardCharsets.UTF_8);
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, name.length);
          exchange.getResponseBody().write(name);
          exchange.close();
        });
    other.start();
    return other;
  }

  private static SSLContext contextOfLocalhost(Path folder) throws Exception {
    Path file = folder.resolve("localhost.p12");
    char[] password = "changeit".toCharArray();
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "localhost",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keystore",
                file.toString())
            .inheritIO()
            .start();
    assertThat(keytool.waitFor(), is(0));
    KeyStore keys = KeyStore.getInstance(file.toFile(), password);
    KeyManagerFactory keyManagers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keyManagers.init(keys, password);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("localhost", keys.getCertificate("localhost"));
    TrustManagerFactory trustManagers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trustManagers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
    return context;
  }

  /** Records what it is asked for. It connects directly, but never to the service. */
  private static final class Probe extends ProxySelector {
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final ProxySelector next;

    Probe() {
      this(null);
    }

    Probe(ProxySelector next) {
      this.next = next;
    }

    @Override
    public List<Proxy> select(URI uri) {
      asked.add(uri.getScheme() + "://" + uri.getAuthority());
      if (next != null) {
        return next.select(uri);
      }
      if ("api.cloudflare.com".equals(uri.getHost())) {
        throw new IllegalArgumentException("No test may reach the real service.");
      }
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      if (next != null) {
        next.connectFailed(uri, address, failure);
      }
    }
  }

  /** The warnings about the interception. */
  private static final class Log extends Handler {
    private final List<String> messages = new ArrayList<>();
    private final Logger logger = Logger.getLogger("io.github.imagefixtures.internal.intercept");

    Log() {
      logger.addHandler(this);
      logger.setUseParentHandlers(false);
    }

    @Override
    public void publish(LogRecord record) {
      messages.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      logger.removeHandler(this);
      logger.setUseParentHandlers(true);
    }
  }
}
