package com.example.photos;

import java.util.Map;

/** The parts of a response that the application reads. */
record ImageResponse(boolean success, Image result) {

  record Image(String id, Map<String, Object> meta) {}
}
