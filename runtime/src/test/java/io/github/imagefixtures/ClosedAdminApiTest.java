package io.github.imagefixtures;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.NotPermittedException;
import com.github.tomakehurst.wiremock.common.SingleRootFileSource;
import com.github.tomakehurst.wiremock.recording.RecordSpec;
import com.github.tomakehurst.wiremock.store.BlobStore;
import io.github.imagefixtures.testing.RawSocket;
import io.github.imagefixtures.testing.Updates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that a web page or another process on the same machine can send to a server. */
class ClosedAdminApiTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String STUB =
      "{\"request\":{\"urlPattern\":\".*\"},\"response\":{\"status\":418},\"persistent\":true}";

  private final ImagesServer server = ImagesServer.start();
  private final ImagesApi api = server.newAccount();
  private final UntypedImageStub logo = api.declare(ImageDeclaration.named("logo").build());
  private List<Path> filesBefore = List.of();

  @BeforeEach
  void listFiles() throws IOException {
    filesBefore = files();
  }

  @AfterEach
  void noFileIsChangedAndTheServerStillResponds() throws IOException {
    assertThat(files(), is(filesBefore));
    assertThat(Files.readString(RESOURCES.resolve("__files/greeting.txt")), startsWith("Hello"));
    assertThat(new Updates(api).send(logo, "{}").statusCode(), is(200));
    server.close();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/__admin",
        "/__admin/",
        "/__admin?a=b",
        "/__admin/mappings",
        "/__admin/requests",
        "/__admin/files",
        "/__admin/files/greeting.txt",
        "/__admin/docs",
        "/__admin/health",
        "/__admin/not-matched",
        "/__admin/nothing",
        "/__admin/recorder",
        "/__admin/recorder/",
        "/__admin/recorder/index.html",
        "/__admin/swagger-ui/",
        "/__admin/swagger-ui/index.html",
        "/__admin/swagger-ui/swagger-ui-dist/index.css",
        "//__admin/mappings",
        "/./__admin/mappings",
        "/x/../__admin/mappings",
        "/__admin;x=y/mappings",
        "/__admin/%6Dappings",
        "/%5F%5Fadmin/mappings",
        "/_%5fadmin/swagger-ui/index.html",
        "http://127.0.0.1/__admin/mappings",
      })
  void theAdminApiRejectsEveryPathAndMethod(String path) throws IOException {
    for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
      assertRefused(request(method + " " + path));
      assertRefused(
          request(
              method + " " + path,
              "Origin: http://example.com",
              "Access-Control-Request-Method: POST",
              "Access-Control-Request-Headers: content-type"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "application/x-www-form-urlencoded"})
  void aWebPageCannotAddAStub(String contentType) throws IOException {
    List<String> calls = List.of("mappings", "mappings/import", "mappings/reset", "mappings/save");
    for (String call : calls) {
      assertRefused(
          request(
              "POST /__admin/" + call,
              "Content-Type: " + contentType,
              "Content-Length: " + STUB.length(),
              "",
              STUB));
    }

    assertThat(server.wireMock().getStubMappings(), empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /__admin/shutdown",
        "DELETE /__admin/files/greeting.txt",
        "DELETE /__admin/requests",
        "POST /__admin/requests/find",
        "POST /__admin/recordings/start",
        "POST /__admin/recordings/snapshot",
      })
  void aWebPageCannotStopTheServerOrReadTheJournal(String requestLine) throws IOException {
    new Updates(api).send(logo, "{}");

    String response = request(requestLine, "Content-Type: text/plain", "Content-Length: 0");

    assertRefused(response);
    assertThat(response, not(containsString(api.apiToken())));
    assertThat(server.wireMock().getAllServeEvents().size(), is(2));
  }

  @Test
  void aWebPageCannotWriteAFile() throws IOException {
    assertRefused(request("PUT /__admin/files/greeting.txt", "Content-Length: 1", "", "x"));
    assertRefused(request("PUT /__admin/files/planted.txt", "Content-Length: 1", "", "x"));
  }

  @Test
  void aStubForEveryRequestDoesNotMatchAdminPaths() throws IOException {
    server.wireMock().stubFor(any(anyUrl()).willReturn(ok()));

    assertRefused(request("GET /__admin/mappings"));
    server.wireMock().resetAll();
  }

  @Test
  void theRejectionSaysThatTheAdminApiIsClosed() throws IOException {
    assertThat(
        request("GET /__admin/mappings"),
        containsString("WireMock's admin API is closed over HTTP."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/__files/greeting.txt",
        "/__files/../__files/greeting.txt",
        "//__files/greeting.txt",
        "/%5F%5Ffiles/greeting.txt",
        "/greeting.txt",
        "/__files/",
      })
  void filesAreNotServedOverHttp(String path) throws IOException {
    for (String method : List.of("GET", "HEAD", "POST")) {
      String response = request(method + " " + path);

      assertRefused(response);
      assertThat(response, not(containsString("Hello")));
    }
  }

  @Test
  void aStubCanReadItsBodyFromAFile() throws IOException {
    server.wireMock().stubFor(get("/plain").willReturn(aResponse().withBodyFile("greeting.txt")));
    server
        .wireMock()
        .stubFor(
            get("/greeting")
                .willReturn(
                    aResponse()
                        .withBodyFile("{{request.path.[0]}}.txt")
                        .withTransformers("response-template")));

    assertThat(request("GET /plain"), endsWith("Hello from a file.\n"));
    assertThat(request("GET /greeting"), endsWith("Hello from a file.\n"));
    server.wireMock().resetAll();
  }

  @Test
  void aWireMockClientInTheSameJvmUsesTheServer() {
    WireMock client = new WireMock(server.wireMock());
    client.register(get("/mine").willReturn(ok()));

    assertThat(client.allStubMappings().getMappings(), hasSize(1));
  }

  static List<Executable> writes(WireMockServer wireMock) {
    BlobStore files = wireMock.getOptions().getStores().getFilesBlobStore();
    SingleRootFileSource target = new SingleRootFileSource("target/recorded");
    return List.of(
        () -> wireMock.startRecording("http://127.0.0.1:1"),
        () -> wireMock.startRecording(RecordSpec.DEFAULTS),
        () -> wireMock.startRecording(WireMock.recordSpec()),
        () -> wireMock.snapshotRecord(),
        () -> wireMock.snapshotRecord(RecordSpec.DEFAULTS),
        () -> wireMock.snapshotRecord(WireMock.recordSpec()),
        () -> wireMock.enableRecordMappings(target, target),
        () -> wireMock.saveMappings(),
        () -> new WireMock(wireMock).startStubRecording("http://127.0.0.1:1"),
        () -> new WireMock(wireMock).saveMappings(),
        () -> wireMock.stubFor(get("/persistent").persistent().willReturn(ok())),
        () -> files.put("planted.txt", new byte[1]),
        () -> files.remove("greeting.txt"),
        () -> files.clear(),
        () -> wireMock.getOptions().filesRoot().child("__files").writeTextFile("planted.txt", ""),
        () -> wireMock.getOptions().mappingsSaver().save(List.of()));
  }

  @Test
  void theJavaApiDoesNotWriteFiles() {
    for (Executable write : writes(server.wireMock())) {
      NotPermittedException refusal = assertThrows(NotPermittedException.class, write);

      assertThat(
          refusal.getMessage(),
          startsWith("Image Fixtures does not write, create or delete files, so"));
    }
    assertThat(server.wireMock().getStubMappings(), empty());
  }

  @Test
  void anAccountRejectsAPersistentStub() {
    assertThrows(
        NotPermittedException.class, () -> api.stubFor(get("/mine").persistent().willReturn(ok())));

    assertThat(server.wireMock().getStubMappings(), empty());
  }

  @Test
  void anOpenAdminApiRequiresItsToken() throws IOException {
    String token = server.openAdminApi();

    for (String sent : List.of("admin:", "admin:" + token + "x", token, ":" + token)) {
      String response = request("GET /__admin/mappings", basic(sent));

      assertThat(response, startsWith("HTTP/1.1 401 "));
      assertThat(response, containsString("WWW-Authenticate: Basic"));
    }
    assertThat(request("GET /__admin/mappings"), startsWith("HTTP/1.1 401 "));
    assertThat(request("GET /%5F%5Fadmin/mappings"), startsWith("HTTP/1.1 401 "));
    assertThat(
        request("GET /__admin/mappings", "Authorization: Bearer " + token),
        startsWith("HTTP/1.1 401 "));
    assertThat(
        request("GET /__admin/mappings", basic("admin:" + token)), startsWith("HTTP/1.1 200 "));
  }

  @Test
  void eachServerHasOneRandomAdminToken() {
    String token = server.openAdminApi();

    assertThat(token, matchesPattern("[0-9a-f-]{36}"));
    assertThat(server.openAdminApi(), is(token));
    try (ImagesServer other = ImagesServer.start()) {
      assertThat(other.openAdminApi(), not(token));
    }
  }

  @Test
  void aWireMockClientCanUseAnOpenAdminApi() throws IOException {
    WireMock client =
        WireMock.create()
            .host("127.0.0.1")
            .port(api.baseUrl().getPort())
            .basicAuthenticator("admin", server.openAdminApi())
            .build();

    client.register(get("/mine").willReturn(ok("from another JVM")));

    assertThat(request("GET /mine"), endsWith("from another JVM"));
    assertThat(request("GET /__admin/swagger-ui/"), containsString("WireMock Admin API"));
    client.resetMappings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://example.com",
        "Origin: null",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void crossOriginRequestsAreRejectedDespiteAValidToken(String header) throws IOException {
    String authorization = basic("admin:" + server.openAdminApi());

    assertThat(
        request("GET /__admin/mappings", authorization, header), startsWith("HTTP/1.1 401 "));
    assertThat(
        request(
            "GET /__admin/mappings",
            authorization,
            "Origin: http://127.0.0.1",
            "Sec-Fetch-Site: same-origin"),
        startsWith("HTTP/1.1 200 "));
  }

  static List<List<String>> writesOverHttp() {
    return List.of(
        List.of("PUT /__admin/files/planted.txt", "Content-Length: 1", "", "x"),
        List.of("DELETE /__admin/files/greeting.txt"),
        List.of("POST /__admin/mappings/save"),
        List.of("POST /__admin/mappings", "Content-Length: " + STUB.length(), "", STUB));
  }

  @ParameterizedTest
  @MethodSource("writesOverHttp")
  void anOpenAdminApiDoesNotWriteFiles(List<String> lines) throws IOException {
    List<String> authorized = new ArrayList<>(lines);
    authorized.add(1, basic("admin:" + server.openAdminApi()));

    String response =
        request(authorized.get(0), authorized.subList(1, authorized.size()).toArray(String[]::new));

    assertThat(response, startsWith("HTTP/1.1 403 "));
    assertThat(response, containsString("does not write, create or delete files"));
  }

  private static String basic(String userAndPassword) {
    return "Authorization: Basic "
        + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Sends a method and a path with header lines. An empty line separates headers and body. */
  private String request(String methodAndPath, String... lines) throws IOException {
    List<String> head =
        new ArrayList<>(
            List.of(methodAndPath + " HTTP/1.1", "Host: 127.0.0.1", "Connection: close"));
    head.addAll(Arrays.asList(lines));
    try (RawSocket socket = new RawSocket(api)) {
      return socket.sendHead(head.toArray(String[]::new)).readAll();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/__admin/recordings/start", "/__admin/%72ecordings/snapshot"})
  void anOpenAdminApiDoesNotRecord(String path) throws IOException {
    String response = request("POST " + path, basic("admin:" + server.openAdminApi()));

    assertThat(response, startsWith("HTTP/1.1 403 "));
    assertThat(response, containsString("does not record"));
  }

  private static void assertRefused(String response) {
    assertThat(response, matchesPattern("(?s)HTTP/1.1 40[0-5] .*"));
    assertThat(response, not(containsString("Access-Control-")));
  }
}
