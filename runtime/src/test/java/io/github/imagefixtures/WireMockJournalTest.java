package io.github.imagefixtures;

import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.imagefixtures.testing.Updates;
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
}
