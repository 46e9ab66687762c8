package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.common.AbstractFileSource;
import com.github.tomakehurst.wiremock.common.FileSource;
import java.io.File;
import java.util.UUID;

/** A folder of the project under test, for {@code withBodyFile}. Read-only. */
final class ReadOnlyFileSource extends AbstractFileSource {

  ReadOnlyFileSource(File folder) {
    super(folder);
  }

  /**
   * Returns a folder that does not exist. Jetty serves the files below the path of the root (Jetty
   * 11) or of the folder {@code __files} (Jetty 12) to every client. WireMock reads files without
   * this method.
   */
  @Override
  public String getPath() {
    return new File(rootDirectory, "not-served-" + UUID.randomUUID()).getPath();
  }

  @Override
  public FileSource child(String name) {
    return new ReadOnlyFileSource(new File(rootDirectory, name));
  }

  @Override
  protected boolean readOnly() {
    return true;
  }

  @Override
  public void writeBinaryFile(String name, byte[] contents) {
    throw new FileWriteException();
  }

  @Override
  public void deleteFile(String name) {
    throw new FileWriteException();
  }
}
