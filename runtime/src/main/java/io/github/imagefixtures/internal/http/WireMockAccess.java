package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.AccountResponse;
import java.io.File;
import java.util.function.Function;

/** A started WireMock; the part of {@code ImagesServer} that names its types. Thread-safe. */
public abstract class WireMockAccess {
  private static final String HOST = "127.0.0.1";
  private static final int JOURNAL_ENTRIES = 1_000;

  /** They write delayed replies when these are due; the waiting takes no thread. */
  private static final int DELAYED_REPLY_THREADS = 2;

  private final AdminApi adminApi = new AdminApi();
  private final WireMockServer server;

  /** Starts a WireMock on 127.0.0.1, at a port that is free. */
  protected WireMockAccess(Function<ReceivedUpdate, AccountResponse> service) {
    this.server = started(service, adminApi);
  }

  private static WireMockServer started(
      Function<ReceivedUpdate, AccountResponse> service, AdminApi adminApi) {
    FileSource files = ReadOnlyFileSource.root(new File("src/test/resources"));
    WireMockServer server =
        new ReadOnlyWireMockServer(
            WireMockConfiguration.options()
                .bindAddress(HOST)
                .dynamicPort()
                .http2PlainDisabled(true)
                .mappingSource(new NoMappings())
                .httpClientFactory(new LazyHttpClient())
                .httpServerFactory(new PromptStop(adminApi))
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(DELAYED_REPLY_THREADS)
                .fileSource(files)
                .withStores(new ServerStores(files, new BoundedJournal(JOURNAL_ENTRIES)))
                .disableOptimizeXmlFactoriesLoading(true)
                .stubRequestLoggingDisabled(true)
                .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                .gzipDisabled(true)
                .extensions(new ImageRoute(service), new PlainResponse(), adminApi));
    server.start();
    return server;
  }

  /**
   * The WireMock behind this server: for its request journal, and for stubs that are not limited to
   * one account. Its resets are felt by every account, whose own stubs go; our route stays, so that
   * updates are answered all the while. It reads files below {@code src/test/resources/__files} for
   * {@code withBodyFile}, and throws a {@code NotPermittedException} when it is asked to record, to
   * save stubs, or to change a file in another way.
   */
  public final WireMockServer wireMock() {
    return server;
  }

  /**
   * Opens WireMock's admin API over HTTP, for WireMock's clients in other JVMs and for its pages. A
   * client sends the returned token as the password of HTTP Basic authentication, with the user
   * {@code admin}:
   *
   * <pre>{@code
   * var client = WireMock.create().port(port).basicAuthenticator("admin", token).build();
   * }</pre>
   *
   * <p>The API changes the stubs of all accounts and shows their requests, credentials included. It
   * still writes no file. A second call returns the same token.
   *
   * @return a random token
   */
  public final String openAdminApi() {
    return adminApi.open();
  }

  /** Where the server listens, such as {@code http://127.0.0.1:49152}. */
  protected final String origin() {
    return "http://" + HOST + ":" + server.port();
  }

  /** Stops WireMock; a second call does nothing. */
  protected final void stop() {
    server.stop();
  }
}
