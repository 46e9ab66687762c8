package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import io.github.imagefixtures.internal.request.Headers;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Converts WireMock's requests. */
final class RequestConverter {
  private static final byte[] NO_BODY = {};

  private RequestConverter() {}

  static ReceivedUpdate received(Request request) {
    byte[] body = request.getBody();
    return received(request, body == null ? NO_BODY : body);
  }

  /** Converts a request without its body, which can take long to parse. */
  static ReceivedUpdate withoutBody(Request request) {
    return received(request, NO_BODY);
  }

  /** Converts a request without its body and its headers, which takes a third of the time. */
  static ReceivedUpdate withoutHeaders(Request request) {
    return received(request, Headers.NONE, NO_BODY);
  }

  private static ReceivedUpdate received(Request request, byte[] body) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (HttpHeader header : request.getHeaders().all()) {
      headers.put(header.key(), header.values());
    }
    return received(request, Headers.of(headers), body);
  }

  private static ReceivedUpdate received(Request request, Headers headers, byte[] body) {
    return ReceivedUpdate.of(request.getMethod().getName(), path(request.getUrl()), headers, body);
  }

  private static String path(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
