package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.imagefixtures.TransportFault;
import io.github.imagefixtures.internal.envelope.RenderedResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Converts responses to WireMock's response definitions. */
final class ResponseConverter {
  private ResponseConverter() {}

  static ResponseDefinition definition(RenderedResponse rendered) {
    ResponseDefinitionBuilder response = new ResponseDefinitionBuilder();
    if (rendered.fault().isPresent()) {
      fault(response, rendered);
      rendered
          .limit()
          .map(Duration::toMillis)
          .map(Math::toIntExact)
          .ifPresent(response::withFixedDelay);
      return response.build();
    }
    response.withStatus(rendered.status());
    rendered.headers().forEach(response::withHeader);
    return response.withBody(rendered.body().getBytes(StandardCharsets.UTF_8)).build();
  }

  private static void fault(ResponseDefinitionBuilder response, RenderedResponse rendered) {
    TransportFault fault = rendered.fault().orElseThrow();
    switch (fault) {
      case CONNECTION_RESET -> response.withFault(Fault.CONNECTION_RESET_BY_PEER);
      case EMPTY_RESPONSE, LATE_REPLY -> response.withFault(Fault.EMPTY_RESPONSE);
      case RANDOM_DATA -> response.withFault(Fault.RANDOM_DATA_THEN_CLOSE);
      case TRUNCATED_BODY -> {
        rendered.headers().forEach(response::withHeader);
        response
            .withStatus(200)
            .withHeader("Content-Type", RenderedResponse.JSON)
            .withHeader("Content-Length", "1000")
            .withHeader("Connection", "close")
            .withBody("{\"success\":true,\"errors\":[],\"mess");
      }
      default -> throw new IllegalArgumentException("No such fault: " + fault);
    }
  }
}
