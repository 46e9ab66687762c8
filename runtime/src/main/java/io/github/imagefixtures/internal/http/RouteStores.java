package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.store.DefaultStores;
import com.github.tomakehurst.wiremock.store.StubMappingStore;

/** WireMock's own stores, but for that of the stubs. */
final class RouteStores extends DefaultStores {
  private final RouteStore stubs = new RouteStore();

  RouteStores(FileSource files) {
    super(files);
  }

  @Override
  public StubMappingStore getStubStore() {
    return stubs;
  }
}
