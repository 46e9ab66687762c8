package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.AccountResponse;
import java.io.File;
import java.util.Optional;
import java.util.function.Function;

/** The WireMock server behind {@code ImagesServer}. Thread-safe. */
public final class ImagesHttpServer {
  private static final String HOST = "127.0.0.1";
  private static final int JOURNAL_ENTRIES = 1_000;

  /** WireMock caches up to four forms of a body, so this is up to about 64 MB. */
  private static final long JOURNAL_BYTES = 16L << 20;

  /** These threads write delayed responses when they are due; waiting needs no thread. */
  private static final int DELAYED_RESPONSE_THREADS = 2;

  private final AdminApi adminApi = new AdminApi();
  private final BoundedJournal journal;
  private final WireMockServer server;

  /**
   * Starts the server on a free port of 127.0.0.1.
   *
   * @param service responds to requests
   * @param accountOf returns the account that receives a request, which is passed without its body
   */
  public ImagesHttpServer(
      Function<ReceivedUpdate, AccountResponse> service,
      Function<ReceivedUpdate, Optional<Account>> accountOf) {
    this.journal =
        new BoundedJournal(
            JOURNAL_ENTRIES,
            JOURNAL_BYTES,
            request -> accountOf.apply(RequestConverter.withoutBody(request)));
    this.server = started(service, adminApi, journal);
  }

  private static WireMockServer started(
      Function<ReceivedUpdate, AccountResponse> service,
      AdminApi adminApi,
      BoundedJournal journal) {
    FileSource files = ReadOnlyFileSource.root(new File("src/test/resources"));
    WireMockServer server =
        new ReadOnlyWireMockServer(
            WireMockConfiguration.options()
                .bindAddress(HOST)
                .dynamicPort()
                .http2PlainDisabled(true)
                .mappingSource(new EmptyMappingsSource())
                .httpClientFactory(new LazyHttpClientFactory())
                .httpServerFactory(new ImagesHttpServerFactory(adminApi))
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(DELAYED_RESPONSE_THREADS)
                .fileSource(files)
                .withStores(new ServerStores(files, journal))
                .disableOptimizeXmlFactoriesLoading(true)
                .stubRequestLoggingDisabled(true)
                .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                .gzipDisabled(true)
                .extensions(
                    new UpdateImageTransformer(service), new WireMockHeaderFilter(), adminApi));
    server.start();
    return server;
  }

  /** Returns the WireMock server. */
  public WireMockServer wireMock() {
    return server;
  }

  /** Removes the requests that an account received from WireMock's journal. */
  public void removeRequests(Account account) {
    journal.removeAll(account);
  }

  /** Opens the admin API over HTTP and returns its token. */
  public String openAdminApi() {
    return adminApi.open();
  }

  /** Returns the origin of the server, such as {@code http://127.0.0.1:49152}. */
  public String origin() {
    return "http://" + HOST + ":" + server.port();
  }

  /** Stops the server; a second call does nothing. */
  public void stop() {
    server.stop();
  }
}
