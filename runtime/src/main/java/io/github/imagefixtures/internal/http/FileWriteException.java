package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.NotPermittedException;

/** Rejects an operation that changes files; WireMock's admin API responds to it with 403. */
final class FileWriteException extends NotPermittedException {
  private static final long serialVersionUID = 1L;
  private static final String MESSAGE =
      "Image Fixtures does not write, create or delete files, so recordings, persistent stubs and"
          + " changes to the files of stubs are not supported. Define the stub in the test, or"
          + " record with a WireMock server of your own.";

  FileWriteException() {
    super(Errors.notPermitted(MESSAGE));
  }

  /** Returns the plain text; the message of the superclass is JSON. */
  @Override
  public String getMessage() {
    return MESSAGE;
  }
}
