package com.example.gallery;

import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;

/** Changes the titles and the access of pictures. */
public final class Gallery {
  private final Transport transport;

  public Gallery(Transport transport) {
    this.transport = transport;
  }

  /** Requires signed URLs for a picture. */
  public void hide(String imageId) {
    JsonObject body = new JsonObject();
    body.addProperty("requireSignedURLs", true);
    transport.update(imageId, body.toString());
  }

  /** Sets the title of a picture and its revision. */
  public void setTitle(String imageId, String title, int revision) {
    JsonObject metadata = new JsonObject();
    metadata.addProperty("title", title);
    metadata.addProperty("revision", revision);
    JsonObject body = new JsonObject();
    body.add("metadata", metadata);
    transport.update(imageId, body.toString());
  }

  /** Sets the title asynchronously. */
  public CompletableFuture<Void> setTitleLater(String imageId, String title, int revision) {
    return CompletableFuture.runAsync(() -> setTitle(imageId, title, revision));
  }
}
