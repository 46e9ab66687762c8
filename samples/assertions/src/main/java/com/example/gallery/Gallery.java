package com.example.gallery;

import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;

/** The pictures of a gallery, which are titled and shown or hidden. */
public final class Gallery {
  private final Transport transport;

  public Gallery(Transport transport) {
    this.transport = transport;
  }

  /** Lets a picture be viewed by signed URLs only. */
  public void hide(String imageId) {
    JsonObject body = new JsonObject();
    body.addProperty("requireSignedURLs", true);
    transport.update(imageId, body.toString());
  }

  /** Gives a picture a title, and counts how often it was given one. */
  public void entitle(String imageId, String title, int revision) {
    JsonObject metadata = new JsonObject();
    metadata.addProperty("title", title);
    metadata.addProperty("revision", revision);
    JsonObject body = new JsonObject();
    body.add("metadata", metadata);
    transport.update(imageId, body.toString());
  }

  /** The same, some time later. */
  public CompletableFuture<Void> entitleLater(String imageId, String title, int revision) {
    return CompletableFuture.runAsync(() -> entitle(imageId, title, revision));
  }
}
