package com.example.gallery;

/** Brings an update to Cloudflare Images. */
public interface Transport {

  /**
   * Sends a body to an image.
   *
   * @return the answer's body
   */
  String update(String imageId, String body);
}
