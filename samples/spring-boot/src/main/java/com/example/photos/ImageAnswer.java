package com.example.photos;

import java.util.Map;

/** What the application reads of an answer of the API. */
record ImageAnswer(boolean success, Image result) {

  record Image(String id, Map<String, Object> meta) {}
}
