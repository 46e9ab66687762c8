package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.common.AbstractFileSource;
import com.github.tomakehurst.wiremock.common.FileSource;
import java.io.File;
import java.util.UUID;

/** A folder of the project under test, for {@code withBodyFile}. Read-only. */
class ReadOnlyFileSource extends AbstractFileSource {

  ReadOnlyFileSource(File folder) {
    super(folder);
  }

  /**
   * Returns the root of WireMock's files. Jetty serves the files below the path of the root to
   * every client, so this path is a folder that does not exist. WireMock reads files through {@link
   * #child}.
   */
  static FileSource root(File folder) {
    return new ReadOnlyFileSource(folder) {
      @Override
      public String getPath() {
        return new File(folder, "not-served-" + UUID.randomUUID()).getPath();
      }
    };
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
