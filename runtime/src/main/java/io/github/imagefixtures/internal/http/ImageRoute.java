package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.imagefixtures.internal.envelope.Envelopes;
import io.github.imagefixtures.internal.envelope.RayIds;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.Answer;
import io.github.imagefixtures.internal.state.Served;
import io.github.imagefixtures.internal.state.UnexpectedException;
import java.util.UUID;
import java.util.function.Function;

/**
 * Answers every request that no stub of the user's takes: one WireMock stub for all images of all
 * accounts, since WireMock looks at one stub after another.
 */
final class ImageRoute implements ResponseDefinitionTransformerV2 {
  static final UUID STUB_ID = UUID.fromString("1a9e0f17-0000-4000-8000-000000000001");
  private static final String NAME = "image-fixtures";

  private final Function<ReceivedUpdate, Served> service;
  private final RayIds rays = new RayIds();

  ImageRoute(Function<ReceivedUpdate, Served> service) {
    this.service = service;
  }

  /** The stub that leads here. */
  static StubMapping stub() {
    return WireMock.any(WireMock.anyUrl())
        .withId(STUB_ID)
        .withName("Image Fixtures")
        .willReturn(WireMock.aResponse().withTransformers(NAME))
        .build();
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    String ray = rays.next();
    try {
      Served served = service.apply(Requests.received(event.getRequest()));
      return rendered(
          AdminApi.isAddressedBy(event.getRequest())
              ? Served.to(new Answer.Refusal(AdminApi.CLOSED))
              : served,
          ray);
    } catch (RuntimeException | Error e) {
      // WireMock would answer with the stack trace.
      return rendered(Served.to(new Answer.Refusal(UnexpectedException.of(e).failure())), ray);
    }
  }

  private static ResponseDefinition rendered(Served served, String ray) {
    return Responses.definition(Envelopes.render(served, ray));
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
