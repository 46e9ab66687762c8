package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import com.github.tomakehurst.wiremock.store.InMemoryStubMappingStore;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The stubs of users, and behind them all the way to our images. It takes what they leave, needs no
 * matching (a quarter of WireMock's work on an update), and no reset removes it.
 */
final class FallbackStubStore extends InMemoryStubMappingStore {
  private final StubMapping route = UpdateImageTransformer.stub();

  @Override
  public Stream<StubMapping> findAllMatchingRequest(
      Request request,
      Map<String, RequestMatcherExtension> matchers,
      Consumer<SubEvent> subEvents) {
    return AdminApi.isAdminRequest(request)
        ? Stream.of(route)
        : Stream.concat(
            super.findAllMatchingRequest(request, matchers, subEvents), Stream.of(route));
  }

  @Override
  public void add(StubMapping stub) {
    requireTransient(stub);
    super.add(stub);
  }

  @Override
  public void replace(StubMapping existing, StubMapping updated) {
    requireTransient(updated);
    super.replace(existing, updated);
  }

  /** WireMock adds a stub first, and saves it then. */
  private static void requireTransient(StubMapping stub) {
    if (stub.shouldBePersisted()) {
      throw new FileWriteException();
    }
  }
}
