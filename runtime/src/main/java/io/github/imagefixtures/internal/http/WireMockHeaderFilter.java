package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;

/** Removes WireMock's headers from our responses; the stubs of users keep them. */
final class WireMockHeaderFilter implements ResponseTransformerV2 {

  @Override
  public Response transform(Response response, ServeEvent event) {
    if (!UpdateImageTransformer.STUB_ID.equals(event.getStubMapping().getId())) {
      return response;
    }
    List<HttpHeader> own =
        response.getHeaders().all().stream()
            .filter(header -> !header.key().startsWith("Matched-Stub-"))
            .toList();
    return Response.Builder.like(response).but().headers(new HttpHeaders(own)).build();
  }

  @Override
  public String getName() {
    return "image-fixtures-header-filter";
  }
}
