package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.engine.TestExecutionResult;

/** Tests what the failure of a test reports if no request reached its account. */
@Isolated("Requests of other tests would be reported.")
class OtherTrafficTest {

  @Test
  void withoutAnyRequestTheReportSaysSo() {
    assertThat(
        reportOf(NoRequestTestCase.class),
        is(
            "Traffic of OtherTrafficTest.NoRequestTestCase.fails:\n"
                + "No request reached this account. No other request reached the server during the"
                + " test. If the application sent a request, check its base URL."));
  }

  @ImagesApiTest(account = "other traffic: none")
  static class NoRequestTestCase {
    @Test
    void fails() {
      fail("nothing was updated");
    }
  }

  @Test
  void requestsToAnotherNamedAccountAreReported() {
    String report = reportOf(OtherAccountTestCase.class);

    assertThat(
        report,
        containsString(
            "No request reached this account. Check the base URL, account id and credentials of the"
                + " application: other requests reached the server during the test.\n"
                + "Traffic of the account \"other traffic: configured\":\n1. PATCH"));
    assertThat(report, not(containsString("before-the-test")));
  }

  @ImagesApiTest(account = "other traffic: of the test")
  static class OtherAccountTestCase {
    @BeforeAll
    static void updateAnotherAccountBeforeTheTest() {
      ImagesApi earlier = ImagesApiExtension.account("other traffic: earlier");
      Client.update(earlier, "before-the-test");
    }

    @Test
    void fails() {
      ImagesApi configured = ImagesApiExtension.account("other traffic: configured");
      Client.update(configured, configured.unknownImageId());
      fail("nothing was updated");
    }
  }

  @Test
  void requestsToTheAccountOfTheClassAreReported() {
    assertThat(
        reportOf(AccountOfTheClassTestCase.class),
        containsString(
            "Traffic of the account of the class OtherTrafficTest.AccountOfTheClassTestCase:\n"
                + "1. PATCH"));
  }

  @ImagesApiTest
  static class AccountOfTheClassTestCase {
    private static ImagesApi configured;

    @BeforeAll
    static void configure(ImagesApi api) {
      configured = api;
    }

    @Test
    void fails() {
      Client.update(configured, configured.unknownImageId());
      fail("nothing was updated");
    }
  }

  @Test
  void unassignedRequestsAreReportedOnceInStrictAndInLenientTests() {
    String unassigned =
        "1 unassigned request arrived while OtherTrafficTest.LenientTestCase.fails was running:\n"
            + "  PATCH /nowhere {} (neither its path nor its credentials name an account)";

    assertThat(reportOf(LenientTestCase.class), containsString(unassigned));
    assertThat(
        reportOf(StrictTestCase.class),
        containsString(
            "1 unassigned request arrived while only OtherTrafficTest.StrictTestCase.fails was"
                + " running:\n"));
  }

  @ImagesApiTest(strictness = Strictness.LENIENT)
  static class LenientTestCase {
    @Test
    void fails(ImagesApi api) {
      Client.patch(api.baseUrl().resolve("/nowhere"), "none", "{}");
      fail("nothing was updated");
    }
  }

  @ImagesApiTest(strictness = Strictness.STRICT)
  static class StrictTestCase {
    @Test
    void fails(ImagesApi api) {
      Client.patch(api.baseUrl().resolve("/nowhere"), "none", "{}");
      fail("nothing was updated");
    }
  }

  /** Returns the text of the only suppressed exception of the only failed test. */
  private static String reportOf(Class<?> testCase) {
    Throwable failure =
        TestCaseRunner.run(testCase)
            .testEvents()
            .failed()
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .flatMap(result -> result.getThrowable().stream())
            .findFirst()
            .orElseThrow();
    assertThat(failure.getSuppressed(), arrayWithSize(1));
    return failure.getSuppressed()[0].getMessage();
  }
}
