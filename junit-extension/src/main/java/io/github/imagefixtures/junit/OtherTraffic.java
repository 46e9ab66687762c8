package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The requests that reached the server, but not the account of a test, while the test was running.
 * They show where the requests went if the application is configured with another account.
 */
final class OtherTraffic {
  private final SharedServer shared;
  private final Map<String, String> earlierTraffic;
  private final long earlierUnassigned;

  /** Begins when the test begins. */
  OtherTraffic(SharedServer shared) {
    this.shared = shared;
    this.earlierTraffic = shared.namedTraffic();
    this.earlierUnassigned = shared.runningTests().unattributed().count();
  }

  /**
   * Returns the requests as text; empty text without requests.
   *
   * @param own the account of the test
   * @param attributed unassigned requests that are attributed to the test
   */
  String text(ExtensionContext context, ImagesApi own, UnassignedRequests attributed) {
    Map<String, String> traffic = shared.namedTraffic();
    traffic.entrySet().removeAll(earlierTraffic.entrySet());
    traffic.putAll(trafficOfClasses(context, own));
    traffic.values().removeIf(String::isEmpty);
    StringBuilder text = new StringBuilder();
    traffic.forEach(
        (account, exchanges) ->
            text.append("Traffic of ").append(account).append(":\n").append(exchanges));
    UnassignedRequests unassigned = new UnassignedRequests();
    unassigned.addAll(attributed);
    shared.runningTests().unattributed().kept().stream()
        .skip(earlierUnassigned)
        .forEach(unassigned::add);
    if (unassigned.count() > 0) {
      text.append(ErrorMessages.unassignedRequestsMeanwhile(TestNames.of(context), unassigned));
    }
    return text.toString();
  }

  /** An application that a {@code @BeforeAll} method configures uses the account of the class. */
  private static Map<String, String> trafficOfClasses(ExtensionContext context, ImagesApi own) {
    Map<String, String> traffic = new LinkedHashMap<>();
    for (Optional<ExtensionContext> parent = context.getParent();
        parent.isPresent();
        parent = parent.get().getParent()) {
      ExtensionContext ofClass = parent.get();
      TestAccount.existing(ofClass)
          .map(TestAccount::api)
          .filter(api -> api != own)
          .ifPresent(
              api ->
                  traffic.put("the account of the class " + TestNames.of(ofClass), api.traffic()));
    }
    return traffic;
  }
}
