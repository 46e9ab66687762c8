package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.concurrent.atomic.AtomicReference;

/** Puts our route back when somebody resets WireMock or removes all of its stubs. */
final class RouteKeeper implements StubLifecycleListener {
  private final AtomicReference<WireMockServer> server = new AtomicReference<>();

  /** Adds the route to this server, and keeps it there. */
  void keepOn(WireMockServer kept) {
    server.set(kept);
    kept.stubFor(ImageRoute.stub());
  }

  @Override
  public void afterStubsReset() {
    WireMockServer kept = server.get();
    if (kept != null) {
      kept.stubFor(ImageRoute.stub());
    }
  }

  @Override
  public void afterStubRemoved(StubMapping stub) {
    if (ImageRoute.STUB_ID.equals(stub.getId())) {
      afterStubsReset();
    }
  }

  @Override
  public String getName() {
    return "image-fixtures-route-keeper";
  }
}
