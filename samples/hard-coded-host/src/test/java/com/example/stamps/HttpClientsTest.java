package com.example.stamps;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadata;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.apache.hc.client5.http.classic.methods.HttpPatch;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The clients that take part without a change. They are created when this class is initialized. */
@ImagesApiTest
@ImageFixture(name = "penny")
class HttpClientsTest {
  private static final String BODY = "{\"metadata\": {\"country\": \"GB\"}}";
  private static final HttpClient JDK = HttpClient.newHttpClient();
  private static final OkHttpClient OK_HTTP =
      new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
  private static final CloseableHttpClient HTTP_CLIENT_5 =
      HttpClients.custom().useSystemProperties().disableAutomaticRetries().build();
  private static final RestClient SPRING_JDK = spring(new JdkClientHttpRequestFactory());
  private static final RestClient SPRING_HTTP_CLIENT_5 =
      spring(new HttpComponentsClientHttpRequestFactory());
  private static final RestClient SPRING_BOOT_JDK =
      spring(ClientHttpRequestFactoryBuilder.jdk().build());
  private static final RestClient SPRING_BOOT_HTTP_CLIENT_5 =
      spring(ClientHttpRequestFactoryBuilder.httpComponents().build());

  /** Sends an update. */
  enum Client {
    JDK_HTTP_CLIENT {
      @Override
      int update(URI image, String token) throws IOException, InterruptedException {
        HttpRequest request =
            HttpRequest.newBuilder(image)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(BODY))
                .build();
        return JDK.send(request, BodyHandlers.ofString()).statusCode();
      }
    },
    OK_HTTP_5 {
      @Override
      int update(URI image, String token) throws IOException {
        Request request =
            new Request.Builder()
                .url(image.toString())
                .header("Authorization", "Bearer " + token)
                .patch(RequestBody.create(BODY, MediaType.get("application/json")))
                .build();
        try (Response response = OK_HTTP.newCall(request).execute()) {
          return response.code();
        }
      }
    },
    HTTP_CLIENT_5_WITH_SYSTEM_PROPERTIES {
      @Override
      int update(URI image, String token) throws IOException {
        HttpPatch request = new HttpPatch(image);
        request.setHeader("Authorization", "Bearer " + token);
        request.setEntity(new StringEntity(BODY, ContentType.APPLICATION_JSON));
        return HTTP_CLIENT_5.execute(request, HttpResponse::getCode);
      }
    },
    SPRING_ON_THE_JDK {
      @Override
      int update(URI image, String token) {
        return send(SPRING_JDK, image, token);
      }
    },
    SPRING_ON_HTTP_CLIENT_5 {
      @Override
      int update(URI image, String token) {
        return send(SPRING_HTTP_CLIENT_5, image, token);
      }
    },
    SPRING_BOOT_ON_THE_JDK {
      @Override
      int update(URI image, String token) {
        return send(SPRING_BOOT_JDK, image, token);
      }
    },
    SPRING_BOOT_ON_HTTP_CLIENT_5 {
      @Override
      int update(URI image, String token) {
        return send(SPRING_BOOT_HTTP_CLIENT_5, image, token);
      }
    };

    abstract int update(URI image, String token) throws IOException, InterruptedException;
  }

  private static RestClient spring(ClientHttpRequestFactory requests) {
    return RestClient.builder().requestFactory(requests).build();
  }

  private static int send(RestClient client, URI image, String token) {
    return client
        .patch()
        .uri(image)
        .header("Authorization", "Bearer " + token)
        .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
        .body(BODY)
        .retrieve()
        .toBodilessEntity()
        .getStatusCode()
        .value();
  }

  private static URI hardCoded(ImagesApi api, String imageId) {
    return URI.create("https://api.cloudflare.com" + api.imagesUrl().getPath() + imageId);
  }

  @ParameterizedTest
  @EnumSource
  void anUpdateOfTheRealServiceReachesTheAccountOfTheTest(
      Client client, ImagesApi api, HttpClientsTestImages images) throws Exception {
    assertThat(client.update(hardCoded(api, images.penny().id()), api.apiToken()), is(200));

    images.penny().verifyUpdated(metadata(hasEntry("country", "GB")));
  }

  @ParameterizedTest
  @EnumSource
  void aResetIsAReset(Client client, ImagesApi api, HttpClientsTestImages images) {
    images.penny().onUpdate().fails(Failure.connectionReset());
    URI image = hardCoded(api, images.penny().id());

    Throwable root = assertThrows(Exception.class, () -> client.update(image, api.apiToken()));
    while (root.getCause() != null) {
      root = root.getCause();
    }

    assertThat(root.toString(), is(new SocketException("Connection reset").toString()));
  }

  /** {@code HttpsURLConnection} has no PATCH. */
  @Test
  void httpsUrlConnectionReachesTheAccountOfTheTest(ImagesApi api) throws IOException {
    URI image = hardCoded(api, api.unknownImageId());
    api.stubFor(get(urlPathEqualTo(image.getPath())).willReturn(ok("from the fixture")));
    HttpURLConnection connection = (HttpURLConnection) image.toURL().openConnection();
    connection.setRequestProperty("Authorization", "Bearer " + api.apiToken());

    try (InputStream body = connection.getInputStream()) {
      assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8), is("from the fixture"));
    }
  }
}
