package io.github.imagefixtures.internal.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UpdateImageTransformerTest {

  static List<Throwable> throwables() {
    return List.of(
        new IllegalStateException("boom"),
        new StackOverflowError("boom"),
        new OutOfMemoryError("boom"),
        new AssertionError("boom"));
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void anyThrowableReturns500WithItsMessage(Throwable thrown) throws Exception {
    ImagesHttpServer server =
        new ImagesHttpServer(
            request -> {
              if (thrown instanceof Error error) {
                throw error;
              }
              throw (RuntimeException) thrown;
            },
            request -> Optional.empty(),
            0);
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(ImagesHttpServer.origin(server.wireMock().port())))
                      .build(),
                  BodyHandlers.ofString());

      assertThat(answer.statusCode(), is(500));
      assertThat(
          answer.body(),
          is(
              "{\"success\":false,\"errors\":[{\"code\":5500,\"message\":"
                  + "\"Image Fixtures could not process this request: "
                  + thrown
                  + "\"}],\"messages\":[],\"result\":null}"));
    } finally {
      server.stop();
    }
  }
}
