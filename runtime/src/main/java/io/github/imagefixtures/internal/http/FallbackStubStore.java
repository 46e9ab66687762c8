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
 * Stores the stubs of users, and a fallback stub that leads to the images. The fallback handles the
 * requests that no other stub matches. It needs no matching, which is a quarter of WireMock's work
 * on an update, and a reset does not remove it.
 */
final class FallbackStubStore extends InMemoryStubMappingStore {
  private final StubMapping fallback = UpdateImageTransformer.stub();

  @Override
  public Stream<StubMapping> findAllMatchingRequest(
      Request request,
      Map<String, RequestMatcherExtension> matchers,
      Consumer<SubEvent> subEvents) {
    return AdminApi.isAdminRequest(request)
        ? Stream.of(fallback)
        : Stream.concat(
            super.findAllMatchingRequest(request, matchers, subEvents), Stream.of(fallback));
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

  /** WireMock adds a stub before it saves it. */
  private static void requireTransient(StubMapping stub) {
    if (stub.shouldBePersisted()) {
      throw new FileWriteException();
    }
  }
}
