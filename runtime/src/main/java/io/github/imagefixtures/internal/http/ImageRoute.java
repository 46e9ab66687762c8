package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.imagefixtures.internal.envelope.WireAnswer;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.UUID;
import java.util.function.Function;

/**
 * Answers every request that no stub of the user's takes: one WireMock stub for all images of all
 * accounts, since WireMock looks at one stub after another.
 */
final class ImageRoute implements ResponseDefinitionTransformerV2 {
  static final UUID STUB_ID = UUID.fromString("1a9e0f17-0000-4000-8000-000000000001");
  private static final String NAME = "image-fixtures";

  private final Function<ReceivedUpdate, WireAnswer> service;

  ImageRoute(Function<ReceivedUpdate, WireAnswer> service) {
    this.service = service;
  }

  /** The stub that leads here, behind every other one. */
  static MappingBuilder stub() {
    return WireMock.any(WireMock.anyUrl())
        .withId(STUB_ID)
        .withName("Image Fixtures")
        .atPriority(Integer.MAX_VALUE)
        .willReturn(WireMock.aResponse().withTransformers(NAME));
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    ReceivedUpdate request = Requests.received(event.getRequest());
    return Responses.definition(service.apply(request));
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public String getName() {
    return NAME;
  }
}
