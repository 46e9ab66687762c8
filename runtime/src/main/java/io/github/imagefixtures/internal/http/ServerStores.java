package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.store.DefaultStores;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.store.StubMappingStore;

/** WireMock's stores, with other stores for stubs and for the journal. */
final class ServerStores extends DefaultStores {
  private final StubMappingStore stubs = new FallbackStubStore();
  private final RequestJournalStore journal;

  ServerStores(FileSource files, RequestJournalStore journal) {
    super(files);
    this.journal = journal;
  }

  @Override
  public StubMappingStore getStubStore() {
    return stubs;
  }

  @Override
  public RequestJournalStore getRequestJournalStore() {
    return journal;
  }
}
