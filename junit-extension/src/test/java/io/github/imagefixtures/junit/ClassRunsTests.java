package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_METHOD)
class ClassRunsTests {
  private final ImagesServer server = ImagesServer.start();
  private final ClassRuns runs = new ClassRuns(server::strayRequests);

  @AfterEach
  void stop() {
    server.close();
  }

  private void stray(String account) {
    ImagesApi api = server.newAccount();
    URI uri = URI.create(api.baseUrl() + "/accounts/" + account + "/images/v1/logo");
    Client.patch(uri, api.unknownToken(), "{}");
  }

  @Test
  void theClassThatIsAloneIsBlamed() {
    ClassRun run = runs.begin("FooTest", true);
    stray("nobody");

    String message = assertThrows(AssertionError.class, run::close).getMessage();

    assertThat(message, containsString("FooTest asked for what belongs to the account of no test"));
    assertThat(message, containsString("/accounts/nobody/"));
    assertThat(runs.leftOver(), empty());
  }

  @Test
  void aRequestOfAWebPageIsReportedAndFailsNoTest() throws Exception {
    ClassRun run = runs.begin("FooTest", true);
    URI uri = server.newAccount().baseUrl();
    HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri).header("Origin", "http://example.com").build(),
            BodyHandlers.discarding());
    run.close();

    assertThat(runs.leftOver(), contains(hasToString(containsString("its header Origin"))));
  }

  @Test
  void nobodyIsBlamedForWhatCameBefore() {
    stray("nobody");
    runs.begin("FooTest", true).close();

    assertThat(runs.leftOver(), hasSize(1));
  }

  @Test
  void classesThatRunTogetherAreNotBlamedAndItIsReportedOnce() {
    ClassRun first = runs.begin("FooTest", true);
    ClassRun second = runs.begin("BarTest", true);
    stray("nobody");
    first.close();
    stray("anybody");
    second.close();

    assertThat(
        runs.leftOver(),
        contains(
            hasToString(containsString("/accounts/nobody/")),
            hasToString(containsString("/accounts/anybody/"))));
  }

  @Test
  void whoComesLateIsAnsweredWithTheTestAndIsNoFaultOfTheNextClass() {
    ImagesApi finished = server.newAccount("FooTest.bar");
    finished.close();
    ClassRun next = runs.begin("NextTest", true);

    var answer = Client.update(finished, "logo");
    next.close();

    assertThat(answer.statusCode(), is(403));
    assertThat(answer.body(), containsString("FooTest.bar"));
    assertThat(
        runs.leftOver(),
        contains(hasToString(containsString("after the account of FooTest.bar was closed"))));
  }
}
