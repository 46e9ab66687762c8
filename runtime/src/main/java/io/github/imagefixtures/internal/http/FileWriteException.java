package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.NotPermittedException;

/** Refuses what would write, create or delete a file; WireMock's admin API responds 403 to it. */
final class FileWriteException extends NotPermittedException {
  private static final long serialVersionUID = 1L;
  private static final String MESSAGE =
      "Image Fixtures does not write, create or delete files, so recordings, persistent stubs and"
          + " changes to the files of stubs are not supported. Define the stub in the test, or"
          + " record with a WireMock server of your own.";

  FileWriteException() {
    super(Errors.notPermitted(MESSAGE));
  }

  /** The sentence alone: WireMock's message is JSON. */
  @Override
  public String getMessage() {
    return MESSAGE;
  }
}
