package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.github.imagefixtures.testing.OwnAccount;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A null argument is rejected immediately, and the exception names the parameter. */
@ExtendWith(OwnAccount.class)
class NullArgumentsTest {

  @Test
  void imageDeclarationRejectsNullArguments() {
    var builder = ImageDeclaration.named("logo");

    refused("name", () -> ImageDeclaration.named(none()));
    refused("id", () -> builder.id(none()));
    refused("filename", () -> builder.filename(none()));
    refused("json", () -> builder.meta(none()));
    refused("timestamp", () -> builder.uploaded(none()));
    refused("namesOrUris", () -> builder.variants((String[]) none()));
    refused("a variant", () -> builder.variants((String) none()));
    refused("creator", () -> builder.creator(none()));
    refused("failures", () -> builder.failsWith((KnownFailure[]) none()));
    refused("a failure", () -> builder.failsWith((KnownFailure) none()));
  }

  @Test
  void accountsAndServersRejectNullArguments(ImagesApi api, ImagesServer server) {
    RateLimit limit = server.newAccount().limitRate(1, Duration.ofSeconds(1));

    refused("declaration", () -> api.declare(none()));
    refused("window", () -> api.limitRate(1, none()));
    refused("time", () -> limit.advance(none()));
    refused("behaviors", () -> api.enable((ServiceBehavior[]) none()));
    refused("a behavior", () -> api.enable((ServiceBehavior) none()));
    refused("mapping", () -> api.stubFor((MappingBuilder) none()));
    refused("owner", () -> server.newAccount((String) none()));
    refused("options", () -> server.newAccount((AccountOptions) none()));
  }

  private static void refused(String name, Executable call) {
    assertThat(assertThrows(NullPointerException.class, call).getMessage(), is(name));
  }

  private static <T> T none() {
    return null;
  }
}
