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

class CarelessClientTest {
  /** As long as a machine that is busy with something else may take for an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  private static final Duration LATE_REPLY = PATIENCE.plusSeconds(3);

  private static List<String> messages(Class<?> testCase) {
    return Kit.messages(
        Kit.builder(testCase)
            .configurationParameter("imagefixtures.lateReply", LATE_REPLY.toString())
            .execute());
  }

  /** An application's client: what it makes of an answer is what the test cases differ in. */
  private abstract static class App {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    void hide(ImagesApi api, String id) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(api.imagesUrl() + id))
              .header("Authorization", "Bearer " + api.apiToken())
              .header("Content-Type", "application/json")
              .method("PATCH", BodyPublishers.ofString("{\"requireSignedURLs\":true}"));
      patience(request);
      try {
        judge(HTTP.send(request.build(), BodyHandlers.ofString()));
      } catch (IOException e) {
        throw new HideFailed(e.toString());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    void patience(HttpRequest.Builder request) {
      request.timeout(PATIENCE);
    }

    abstract void judge(HttpResponse<String> response);

    /** Reads as far as a success goes. */
    static boolean isSuccess(HttpResponse<String> response) {
      return response.statusCode() == 200
          && response.body().startsWith("{")
          && response.body().contains("\"success\":true")
          && response.body().endsWith("}");
    }
  }

  private static final class HideFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HideFailed(String message) {
      super(message);
    }
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  abstract static class NeverASuccess {
    abstract App app();

    @EachFailure
    void neverReportsAFailureAsASuccess(
        Failure failure, ImagesApi api, CarelessClientTest_NeverASuccessImages images) {
      images.logo().onUpdate().fails(failure);

      assertThrows(HideFailed.class, () -> app().hide(api, images.logo().id()));
    }
  }

  @Test
  void aCarefulClientSurvivesAll() {
    assertThat(messages(CarefulTestCase.class), empty());
  }

  static class CarefulTestCase extends NeverASuccess {
    @Override
    App app() {
      return new App() {
        @Override
        void judge(HttpResponse<String> response) {
          if (!isSuccess(response)) {
            throw new HideFailed("refused");
          }
        }
      };
    }
  }

  @Test
  void aClientThatReadsOnlyTheStatusIsCaught() {
    List<String> messages = messages(StatusOnlyTestCase.class);

    assertThat(
        messages,
        hasItem(
            startsWith(
                Failure.successFalseWithStatus200()
                    + ": the status is 200, but success is false; a client has to look at success"
                    + " as well ==> ")));
    assertThat(messages.size(), is(1));
  }

  static class StatusOnlyTestCase extends NeverASuccess {
    @Override
    App app() {
      return new App() {
        @Override
        void judge(HttpResponse<String> response) {
          if (response.statusCode() != 200) {
            throw new HideFailed("refused");
          }
        }
      };
    }
  }

  @Test
  void aClientThatParsesBlindlyIsCaught() {
    List<String> messages = messages(BlindTestCase.class);

    assertThat(
        messages,
        hasItem(
            startsWith(
                Failure.imageNotFoundAsText()
                    + ": the body is plain text; a client has to look at status and Content-Type"
                    + " before it parses JSON ==> ")));
    assertThat(
        messages,
        hasItem(
            startsWith(
                Failure.badGateway()
                    + ": the body is an HTML page; a client has to look at status and Content-Type"
                    + " before it parses JSON ==> ")));
    assertThat(
        messages,
        hasItem(
            startsWith(
                Failure.emptyErrors()
                    + ": errors is empty; a client must not count on a first item ==> ")));
  }

  static class BlindTestCase extends NeverASuccess {
    @Override
    App app() {
      return new App() {
        @Override
        void judge(HttpResponse<String> response) {
          if (!isSuccess(response)) {
            String body = response.body();
            int code = body.indexOf("\"code\":");
            throw new HideFailed(body.substring(code, body.indexOf(',', code)));
          }
        }
      };
    }
  }

  @Test
  void aClientWithoutATimeOutIsCaught() {
    List<String> messages = messages(PatientTestCase.class);

    assertThat(
        messages,
        everyItem(
            is(
                Failure.lateReply(LATE_REPLY)
                    + ": no answer comes; a client needs a time-out ==> The client waited until the"
                    + " connection was closed, after 15000 ms.")));
    assertThat(messages.size(), is(1));
  }

  static class PatientTestCase extends CarefulTestCase {
    @Override
    App app() {
      return new App() {
        @Override
        void patience(HttpRequest.Builder request) {}

        @Override
        void judge(HttpResponse<String> response) {
          if (!isSuccess(response)) {
            throw new HideFailed("refused");
          }
        }
      };
    }
  }
}
