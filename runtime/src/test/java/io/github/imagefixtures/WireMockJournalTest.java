package io.github.imagefixtures;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.imagefixtures.testing.Updates;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** WireMock's journal and list of stubs, on a server that no other test uses. */
class WireMockJournalTest {
  private final ImagesServer server = ImagesServer.start();
  private final ImagesApi api = server.newAccount();
  private final Updates updates = new Updates(api);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theJournalKeepsTheLast1000RequestsNewestFirst() {
    for (int i = 0; i <= 1_000; i++) {
      updates.send("image-" + i, "{}");
    }

    List<ServeEvent> kept = server.wireMock().getAllServeEvents();

    assertThat(kept, hasSize(1_000));
    assertThat(kept.get(0).getRequest().getUrl(), containsString("image-1000"));
    assertThat(kept.get(999).getRequest().getUrl(), containsString("image-1"));
  }

  @Test
  void theJournalRecordsARequestWithItsResponse() {
    updates.send("nobody", "{}");

    List<ServeEvent> kept = server.wireMock().getAllServeEvents();

    assertThat(kept.get(0).getResponse().getStatus(), is(404));
    server.wireMock().verify(1, patchRequestedFor(urlPathMatching(".*/nobody")));
  }

  @Test
  void recordedRequestsCanBeRemoved() {
    updates.send("first", "{}");
    updates.send("second", "{}");

    server.wireMock().removeServeEvent(server.wireMock().getAllServeEvents().get(1).getId());
    assertThat(server.wireMock().getAllServeEvents(), hasSize(1));

    server.wireMock().resetRequests();
    assertThat(server.wireMock().getAllServeEvents(), empty());
  }

  /** A test could remove a listed route, and then the updates of other tests would fail. */
  @Test
  void theListOfStubsDoesNotContainTheRouteOfUpdates() {
    assertThat(server.wireMock().getStubMappings(), empty());
  }

  @Test
  void aboveTheLimitTheOldestBodiesAreDiscardedButNotTheirEntries() {
    var logo = api.declare(ImageDeclaration.named("logo").build());
    String body = "{\"metadata\":{\"a\":\"" + "x".repeat(7_000_000) + "\"}}";
    for (int i = 0; i < 4; i++) {
      updates.send(logo, body);
    }

    List<ServeEvent> kept = server.wireMock().getAllServeEvents();

    assertThat(
        kept.stream().map(event -> event.getRequest().getBody().length).toList(),
        contains(body.length(), body.length(), 0, 0));
    assertThat(kept.get(3).getRequest().getHeader("Content-Type"), is("application/json"));
    assertThat(kept.get(3).getRequest().getBodyAsString(), is(""));
    assertThat(kept.get(3).getResponse().getStatus(), is(kept.get(0).getResponse().getStatus()));
    assertThat(kept.get(3).getResponse().getBodyAsString(), is(""));
    assertThat(kept.get(3).getResponseDefinition().getOriginalRequest(), is(nullValue()));
    assertThat(kept.get(3).getWasMatched(), is(true));
    server.wireMock().verify(4, patchRequestedFor(urlPathMatching(".*/" + logo.id())));
  }

  @Test
  void theLastBodyIsKeptWhateverItsSize() {
    String body = "{\"metadata\":{\"a\":\"" + "x".repeat(17 << 20) + "\"}}";
    updates.send("nobody", "{}");
    updates.send("nobody", body);

    List<ServeEvent> kept = server.wireMock().getAllServeEvents();

    assertThat(kept.get(0).getRequest().getBody().length, is(body.length()));
    assertThat(kept.get(1).getRequest().getBody().length, is(0));
  }

  @Test
  void bodiesOfResponsesCount() {
    api.stubFor(any(anyUrl()).willReturn(ok("x".repeat(9_000_000))));
    for (int i = 0; i < 2; i++) {
      updates.sendUnchecked(updates.to("logo", "{}").build());
    }

    List<ServeEvent> kept = server.wireMock().getAllServeEvents();

    assertThat(kept.get(0).getResponse().getBody().length, is(9_000_000));
    assertThat(kept.get(1).getResponse().getBodyAsString(), is(""));
    assertThat(kept.get(1).getResponseDefinition().getBody(), is(nullValue()));
  }

  @Test
  void partsOfAMultipartBodyCount() {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n"
            + "x".repeat(3_000_000)
            + "\r\n--b--\r\n";
    for (int i = 0; i < 3; i++) {
      updates.send(
          updates
              .to("logo")
              .header("Content-Type", "multipart/form-data; boundary=b")
              .POST(BodyPublishers.ofString(body))
              .build());
    }

    List<ServeEvent> kept = server.wireMock().getAllServeEvents();

    assertThat(kept.get(1).getRequest().getPart("file").getBody().asBytes().length, is(3_000_000));
    assertThat(kept.get(2).getRequest().isMultipart(), is(false));
    assertThat(kept.get(2).getRequest().getBodyAsString(), is(""));
  }

  @Test
  void closingAnAccountRemovesItsRequests() {
    ImagesApi other = server.newAccount();
    updates.send("first", "{}");
    new Updates(other).send("second", "{}");

    api.close();

    List<ServeEvent> kept = server.wireMock().getAllServeEvents();
    assertThat(kept, hasSize(1));
    assertThat(kept.get(0).getRequest().getUrl(), containsString("second"));
  }
}
