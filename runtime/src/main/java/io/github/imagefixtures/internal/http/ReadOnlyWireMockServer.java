package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.recording.RecordSpec;
import com.github.tomakehurst.wiremock.recording.RecordSpecBuilder;
import com.github.tomakehurst.wiremock.recording.SnapshotRecordResult;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.AccountResponse;
import java.io.File;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * WireMock's server with the options of {@code ImagesServer}. Rejects recordings before they change
 * anything. Without this class, the stores would reject a recording only when it writes its first
 * file.
 */
final class ReadOnlyWireMockServer extends WireMockServer {
  static final String HOST = "127.0.0.1";

  /**
   * A delayed response and an unfinished request occupy a thread each. Jetty creates threads on
   * demand.
   */
  private static final int THREADS = 256;

  /** A client whose connection does not fit into the accept queue tries again after a second. */
  private static final int ACCEPT_QUEUE = 1_024;

  private final @Nullable JettyAccess jetty;

  ReadOnlyWireMockServer(
      Function<ReceivedUpdate, AccountResponse> service,
      AdminApi adminApi,
      RequestJournalStore journal,
      int port) {
    super(
        options(
            service,
            adminApi,
            journal,
            port,
            new ReadOnlyFileSource(new File("src/test/resources"))));
    jetty = jetty(adminApi);
  }

  private @Nullable JettyAccess jetty(AdminApi adminApi) {
    try {
      JettyAccess access = new JettyAccess(this);
      adminApi.removeFrom(access);
      return access;
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      return null; // another version of WireMock
    }
  }

  @Override
  public void stop() {
    if (jetty != null && isRunning()) {
      jetty.stopAccepting();
    }
    super.stop();
  }

  private static Options options(
      Function<ReceivedUpdate, AccountResponse> service,
      AdminApi adminApi,
      RequestJournalStore journal,
      int port,
      FileSource files) {
    return WireMockConfiguration.options()
        .bindAddress(HOST)
        .port(port)
        .containerThreads(THREADS)
        .jettyAcceptors(1) // Jetty warns if there are more than processors
        .jettyAcceptQueueSize(ACCEPT_QUEUE)
        .http2PlainDisabled(true)
        .mappingSource(new EmptyMappingsSource())
        .httpClientFactory(new LazyHttpClientFactory())
        .fileSource(files)
        .withStores(new ServerStores(files, journal))
        .disableOptimizeXmlFactoriesLoading(true)
        .stubRequestLoggingDisabled(true)
        .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
        .gzipDisabled(true)
        .extensions(new UpdateImageTransformer(service), new WireMockHeaderFilter(), adminApi);
  }

  @Override
  public void enableRecordMappings(FileSource mappings, FileSource files) {
    throw new FileWriteException();
  }

  @Override
  public void saveMappings() {
    throw new FileWriteException();
  }

  @Override
  public void startRecording(String targetBaseUrl) {
    throw new FileWriteException();
  }

  @Override
  public void startRecording(RecordSpec spec) {
    throw new FileWriteException();
  }

  @Override
  public void startRecording(RecordSpecBuilder spec) {
    throw new FileWriteException();
  }

  @Override
  public SnapshotRecordResult snapshotRecord() {
    throw new FileWriteException();
  }

  @Override
  public SnapshotRecordResult snapshotRecord(RecordSpec spec) {
    throw new FileWriteException();
  }

  @Override
  public SnapshotRecordResult snapshotRecord(RecordSpecBuilder spec) {
    throw new FileWriteException();
  }
}
