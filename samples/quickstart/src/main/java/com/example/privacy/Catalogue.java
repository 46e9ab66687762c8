package com.example.privacy;

import java.util.Map;

/** The application's own record of its images. */
public interface Catalogue {

  /** Returns the metadata that an image should have. */
  Map<String, Object> metadataOf(String imageId);
}
