package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Measures the bodies of WireMock's events, and copies events without them. */
final class BodilessEvents {
  private static final byte[] NO_BODY = {};

  private BodilessEvents() {}

  /** Returns the number of bytes in the bodies of an event. */
  static long bodyLength(ServeEvent event) {
    LoggedRequest request = event.getRequest();
    // The parts of a form are another copy of its body.
    boolean isForm = request.isMultipart() || !request.formParameters().isEmpty();
    long length = (isForm ? 2L : 1L) * length(request.getBody());
    ResponseDefinition definition = event.getResponseDefinition();
    if (definition != null && definition.specifiesBodyContent()) {
      length += length(definition.getByteBody());
    }
    return event.getResponse() == null ? length : length + length(event.getResponse().getBody());
  }

  private static int length(byte @Nullable [] body) {
    return body == null ? 0 : body.length;
  }

  /** Returns a copy of an event without the bodies of its request and its response. */
  static ServeEvent of(ServeEvent event) {
    return new ServeEvent(
        event.getId(),
        LoggedRequest.createFrom(withoutBody(event.getRequest())),
        event.getStubMapping(),
        withoutBody(event.getResponseDefinition()),
        withoutBody(event.getResponse()),
        event.getWasMatched(),
        event.getTiming(),
        new ConcurrentLinkedQueue<SubEvent>(event.getSubEvents()));
  }

  private static Request withoutBody(Request request) {
    return (Request)
        Proxy.newProxyInstance(
            BodilessEvents.class.getClassLoader(),
            new Class<?>[] {Request.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getBody" -> NO_BODY;
                  case "getParts" -> List.of();
                  case "formParameters" -> Map.of();
                  default -> call(request, method, arguments);
                });
  }

  private static @Nullable Object call(
      Request request, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(request, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The copy does not refer to the original request, which has the body too. */
  private static ResponseDefinition withoutBody(ResponseDefinition definition) {
    ResponseDefinitionBuilder copy = ResponseDefinitionBuilder.like(definition);
    return (definition.specifiesBodyContent() ? copy.withBody(NO_BODY) : copy).build();
  }

  private static @Nullable LoggedResponse withoutBody(@Nullable LoggedResponse response) {
    return response == null
        ? null
        : new LoggedResponse(
            response.getStatus(), response.getHeaders(), null, response.getFault(), null);
  }
}
