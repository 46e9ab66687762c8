package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.recording.RecordSpec;
import com.github.tomakehurst.wiremock.recording.RecordSpecBuilder;
import com.github.tomakehurst.wiremock.recording.SnapshotRecordResult;

/**
 * Rejects recordings before they change anything. Without this class, the stores would reject a
 * recording only when it writes its first file.
 */
final class ReadOnlyWireMockServer extends WireMockServer {

  ReadOnlyWireMockServer(Options options) {
    super(options);
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
