package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.store.InMemoryStubMappingStore;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;

/**
 * WireMock's stubs, of which our route is always one: no reset takes it away, not even for the
 * moment in which another test's request comes.
 */
final class RouteStore extends InMemoryStubMappingStore {

  @Override
  public void remove(StubMapping stub) {
    if (!ImageRoute.STUB_ID.equals(stub.getId())) {
      super.remove(stub);
    }
  }

  @Override
  public void clear() {
    getAll().toList().forEach(this::remove);
  }
}
