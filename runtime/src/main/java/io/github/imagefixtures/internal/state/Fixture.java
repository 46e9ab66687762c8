package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.List;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsAnything;

/** A declared image of an account, with its current state. The lock of the account guards it. */
public final class Fixture {
  private final Account account;
  private final String name;
  private final FixtureState declared;
  private FixtureState state;
  private int stubbings;

  Fixture(Account account, String name, ImageState image, List<Failure> failures) {
    this.account = account;
    this.name = name;
    this.declared = FixtureState.declared(image, declaredStubbings(failures));
    this.state = this.declared;
  }

  private static List<Stubbing> declaredStubbings(List<Failure> failures) {
    if (failures.isEmpty()) {
      return List.of();
    }
    List<StubResponse> responses =
        failures.stream().<StubResponse>map(StubResponse.Fail::new).toList();
    return List.of(new Stubbing(0, new IsAnything<>(), responses, 0));
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns the account. */
  public Account account() {
    return account;
  }

  /** Returns the current state. */
  public FixtureState state() {
    synchronized (account) {
      return state;
    }
  }

  /**
   * Adds a stubbing without responses.
   *
   * @return the number of the stubbing
   * @throws IllegalStateException if the account is closed
   */
  public int stub(Matcher<? super UpdateImageRequest> condition) {
    synchronized (account) {
      account.requireOpen();
      stubbings++;
      state = state.withNewest(new Stubbing(stubbings, condition, List.of(), 0));
      return stubbings;
    }
  }

  /**
   * Adds a response to a stubbing.
   *
   * @throws IllegalStateException if the account is closed
   */
  public void addResponse(int stubbing, StubResponse response) {
    synchronized (account) {
      account.requireOpen();
      state = state.withStubbing(stubbing, s -> s.then(response));
    }
  }

  /** The caller has the lock of the account. */
  void reset() {
    state = declared;
    stubbings = 0;
  }

  /** The caller has the lock of the account. */
  TransitionResult apply(ReceivedUpdate update, UpdateContext context) {
    TransitionResult result = Transition.apply(state, update, context);
    state = result.next();
    return result;
  }
}
