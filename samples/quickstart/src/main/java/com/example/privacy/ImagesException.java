package com.example.privacy;

/** An update that the API did not confirm. */
public final class ImagesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int code;

  ImagesException(int code, String message) {
    super(message);
    this.code = code;
  }

  ImagesException(String message, Throwable cause) {
    super(message, cause);
    this.code = 0;
  }

  /** The API's own code for the error, 0 when it gave none. */
  public int code() {
    return code;
  }
}
