package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that {@link EachFailure} detects errors in clients, and accepts a correct client. */
class EachFailureClientErrorsTest {
  /** Long enough for a response from a busy machine. */
  private static final Duration CLIENT_TIMEOUT = Duration.ofSeconds(12);

  private static final Duration LATE_REPLY = CLIENT_TIMEOUT.plusSeconds(3);

  private static List<String> messages(Class<?> testCase) {
    return TestCaseRunner.failureMessages(
        TestCaseRunner.builder(testCase)
            .configurationParameter("imagefixtures.lateReply", LATE_REPLY.toString())
            .execute());
  }

  /** The client of an application. The test cases differ in how it handles a response. */
  private abstract static class TestClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    void hide(ImagesApi api, String id) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(api.imagesUrl() + id))
              .header("Authorization", "Bearer " + api.apiToken())
              .header("Content-Type", "application/json")
              .method("PATCH", BodyPublishers.ofString("{\"requireSignedURLs\":true}"));
      setTimeout(request);
      try {
        handle(HTTP.send(request.build(), BodyHandlers.ofString()));
      } catch (IOException e) {
        throw new HideException(e.toString());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    void setTimeout(HttpRequest.Builder request) {
      request.timeout(CLIENT_TIMEOUT);
    }

    abstract void handle(HttpResponse<String> response);

    /** Returns whether a response is a complete success. */
    static boolean isSuccess(HttpResponse<String> response) {
      return response.statusCode() == 200
          && response.body().startsWith("{")
          && response.body().contains("\"success\":true")
          && response.body().endsWith("}");
    }
  }

  private static final class HideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HideException(String message) {
      super(message);
    }
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  abstract static class FailureTestCase {
    abstract TestClient client();

    @EachFailure
    void neverReportsAFailureAsASuccess(
        Failure failure, ImagesApi api, EachFailureClientErrorsTest_FailureTestCaseImages images) {
      images.logo().onUpdate().fails(failure);

      assertThrows(HideException.class, () -> client().hide(api, images.logo().id()));
    }
  }

  @Test
  void correctClientPassesWithAllFailures() {
    assertThat(messages(CorrectClientTestCase.class), empty());
  }

  static class CorrectClientTestCase extends FailureTestCase {
    @Override
    TestClient client() {
      return new TestClient() {
        @Override
        void handle(HttpResponse<String> response) {
          if (!isSuccess(response)) {
            throw new HideException("rejected");
          }
        }
      };
    }
  }

  @Test
  void clientThatChecksOnlyTheStatusFails() {
    List<String> messages = messages(StatusOnlyClientTestCase.class);

    assertThat(
        messages,
        hasItem(
            startsWith(
                Failure.successFalseWithStatus200()
                    + ": the status is 200, but success is false; the client must check success as"
                    + " well ==> ")));
    assertThat(messages.size(), is(1));
  }

  static class StatusOnlyClientTestCase extends FailureTestCase {
    @Override
    TestClient client() {
      return new TestClient() {
        @Override
        void handle(HttpResponse<String> response) {
          if (response.statusCode() != 200) {
            throw new HideException("rejected");
          }
        }
      };
    }
  }

  @Test
  void clientThatParsesEveryBodyFails() {
    List<String> messages = messages(ParsingClientTestCase.class);

    assertThat(
        messages,
        hasItem(
            startsWith(
                Failure.imageNotFoundAsText()
                    + ": the body is plain text; the client must check the status and Content-Type"
                    + " before it parses JSON ==> ")));
    assertThat(
        messages,
        hasItem(
            startsWith(
                Failure.badGateway()
                    + ": the body is an HTML page, or JSON without an envelope if the client accepts"
                    + " JSON; the client must check the status before it parses the body ==> ")));
    assertThat(
        messages,
        hasItem(
            startsWith(
                Failure.emptyErrors()
                    + ": errors is empty; the client must not require an error in it ==> ")));
  }

  static class ParsingClientTestCase extends FailureTestCase {
    @Override
    TestClient client() {
      return new TestClient() {
        @Override
        void handle(HttpResponse<String> response) {
          if (!isSuccess(response)) {
            String body = response.body();
            int code = body.indexOf("\"code\":");
            throw new HideException(body.substring(code, body.indexOf(',', code)));
          }
        }
      };
    }
  }

  @Test
  void clientWithoutATimeoutFails() {
    List<String> messages = messages(NoTimeoutClientTestCase.class);

    assertThat(
        messages,
        everyItem(
            is(
                Failure.lateReply(LATE_REPLY)
                    + ": no response arrives; the client needs a timeout ==> The client waited for a"
                    + " response until the server closed the connection after 15000 ms. Set a"
                    + " shorter timeout in the client, or a longer imagefixtures.lateReply.")));
    assertThat(messages.size(), is(1));
  }

  static class NoTimeoutClientTestCase extends CorrectClientTestCase {
    @Override
    TestClient client() {
      return new TestClient() {
        @Override
        void setTimeout(HttpRequest.Builder request) {}

        @Override
        void handle(HttpResponse<String> response) {
          if (!isSuccess(response)) {
            throw new HideException("rejected");
          }
        }
      };
    }
  }
}
