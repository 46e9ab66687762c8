package io.github.imagefixtures.internal.request;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

  @ParameterizedTest
  @CsvSource({
    "x, x",
    "a/b, a/b",
    "a%2Fb, a/b",
    "a%2fb, a/b",
    "a//b, a//b",
    "a%20b+c, a b+c",
    "%E2%82%AC, €",
    "%25, %",
    "%252F, %2F",
    "100%, 100%",
    "%zz, %zz",
    "%4, %4",
    "x/, x/",
    ".., .."
  })
  void anImageIdIsPercentDecodedOnce(String raw, String id) {
    assertThat(
        RequestPath.of("/client/v4/accounts/a/images/v1/" + raw),
        is(new RequestPath(Optional.of("a"), Optional.of(id))));
  }

  @Test
  void thePrefixClientV4IsOptional() {
    assertThat(
        RequestPath.of("/accounts/a/images/v1/x"),
        is(RequestPath.of("/client/v4/accounts/a/images/v1/x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/accounts/a",
        "/accounts/a/",
        "/accounts/a/images",
        "/accounts/a/images/v1",
        "/accounts/a/images/v1/",
        "/accounts/a/images/v2/x",
        "/client/v4/accounts/a/stream/x"
      })
  void anotherPathOfAnAccountNamesOnlyTheAccount(String path) {
    RequestPath read = RequestPath.of(path);

    assertThat(read, is(new RequestPath(Optional.of("a"), Optional.empty())));
    assertThat(read.namesAnImage(), is(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "/client/v4", "/user", "/accounts", "/accounts/", "/x/accounts/a"})
  void anyOtherPathNamesNeitherAccountNorImage(String path) {
    assertThat(RequestPath.of(path), is(new RequestPath(Optional.empty(), Optional.empty())));
  }

  @Test
  void aPathWithAnEmptyAccountIdNamesNoImage() {
    assertThat(RequestPath.of("/accounts//images/v1/x").namesAnImage(), is(false));
  }
}
