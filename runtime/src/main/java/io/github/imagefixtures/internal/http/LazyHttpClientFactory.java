package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.client.ApacheHttpClientFactory;
import com.github.tomakehurst.wiremock.http.client.HttpClient;
import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;
import java.util.List;

/**
 * Makes WireMock's HTTP client when a user's stub first proxies: building it with its SSL context
 * is about a quarter of a cold start, and updates never need it.
 */
final class LazyHttpClientFactory implements HttpClientFactory {

  @Override
  public HttpClient buildHttpClient(
      Options options,
      boolean trustEverything,
      List<String> trustedHosts,
      boolean systemProperties) {
    return request ->
        new ApacheHttpClientFactory()
            .buildHttpClient(options, trustEverything, trustedHosts, systemProperties)
            .execute(request);
  }
}
