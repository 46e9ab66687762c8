package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.util.List;

/** Prevents WireMock from reading and writing the mappings folder of the application. */
final class EmptyMappingsSource implements MappingsSource {

  @Override
  public void loadMappingsInto(StubMappings stubs) {}

  @Override
  public void save(List<StubMapping> stubs) {
    throw new FileWriteException();
  }

  @Override
  public void save(StubMapping stub) {
    throw new FileWriteException();
  }

  @Override
  @SuppressWarnings("removal") // WireMock still asks for it
  public void remove(StubMapping stub) {}

  @Override
  public void removeAll() {}
}
