package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.imagefixtures.internal.envelope.ResponseRenderer;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.AccountResponse;
import io.github.imagefixtures.internal.state.Outcome;
import io.github.imagefixtures.internal.state.ResponseStamps;
import io.github.imagefixtures.internal.state.UnexpectedException;
import java.util.UUID;
import java.util.function.Function;

/**
 * Responds to every request that no stub of a user matches. One WireMock stub serves all images of
 * all accounts, because WireMock tries stubs one after another.
 */
final class UpdateImageTransformer implements ResponseDefinitionTransformerV2 {
  static final UUID STUB_ID = UUID.fromString("1a9e0f17-0000-4000-8000-000000000001");
  private static final String NAME = "image-fixtures";

  private final Function<ReceivedUpdate, AccountResponse> service;
  private final ResponseStamps stamps = new ResponseStamps(NAME);

  UpdateImageTransformer(Function<ReceivedUpdate, AccountResponse> service) {
    this.service = service;
  }

  /** Returns the stub that uses this transformer. */
  static StubMapping stub() {
    return WireMock.any(WireMock.anyUrl())
        .withId(STUB_ID)
        .withName("Image Fixtures")
        .willReturn(WireMock.aResponse().withTransformers(NAME))
        .build();
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    try {
      ReceivedUpdate request = RequestConverter.received(event.getRequest());
      AccountResponse served = service.apply(request);
      return rendered(
          AdminApi.isAdminRequest(event.getRequest())
              ? AccountResponse.of(new Outcome.Failed(AdminApi.CLOSED), served.stamp())
              : served,
          request);
    } catch (RuntimeException | Error e) {
      // WireMock would respond with the stack trace.
      return rendered(
          AccountResponse.of(
              new Outcome.Failed(UnexpectedException.of(e).failure()), stamps.next()),
          RequestConverter.withoutBody(event.getRequest()));
    }
  }

  private static ResponseDefinition rendered(AccountResponse response, ReceivedUpdate request) {
    return ResponseConverter.definition(ResponseRenderer.render(response, request));
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
