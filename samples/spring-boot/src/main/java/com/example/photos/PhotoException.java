package com.example.photos;

/** A photo could not be changed, or nobody knows whether it was. */
public class PhotoException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PhotoException(String message) {
    super(message);
  }

  PhotoException(String message, Throwable cause) {
    super(message, cause);
  }
}
