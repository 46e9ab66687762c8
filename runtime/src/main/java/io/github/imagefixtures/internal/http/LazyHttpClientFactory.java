package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.client.ApacheHttpClientFactory;
import com.github.tomakehurst.wiremock.http.client.HttpClient;
import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;
import java.util.List;

/**
 * Creates WireMock's HTTP client when a stub of a user first proxies. Creating it with its SSL
 * context takes about a quarter of a cold start, and updates do not need it.
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
