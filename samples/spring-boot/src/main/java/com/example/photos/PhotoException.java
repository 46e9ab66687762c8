package com.example.photos;

/** An update of a photo failed, or its response was lost. */
public class PhotoException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PhotoException(String message) {
    super(message);
  }

  PhotoException(String message, Throwable cause) {
    super(message, cause);
  }
}
