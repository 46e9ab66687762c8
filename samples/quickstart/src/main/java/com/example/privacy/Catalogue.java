package com.example.privacy;

import java.util.Map;

/** The application's own record of its images. */
public interface Catalogue {

  /** What is to stand in an image's metadata. */
  Map<String, Object> metadataOf(String imageId);
}
