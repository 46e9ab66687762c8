package com.example.stamps;

/** An update of a stamp failed. */
public final class StampException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StampException(String message, Throwable cause) {
    super(message, cause);
  }
}
