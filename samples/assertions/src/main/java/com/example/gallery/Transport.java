package com.example.gallery;

/** Sends an update to Cloudflare Images. */
public interface Transport {

  /**
   * Sends a body to an image.
   *
   * @return the response's body
   */
  String update(String imageId, String body);
}
