package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.List;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsAnything;

/** One declared image of one account: the cell that holds its state. Guarded by its account. */
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

  /** The fixture's name. */
  public String name() {
    return name;
  }

  /** The account that it belongs to. */
  public Account account() {
    return account;
  }

  /** The fixture at this moment. */
  public FixtureState state() {
    synchronized (account) {
      return state;
    }
  }

  /**
   * Begins a stubbing; it answers nothing before its first response.
   *
   * @throws IllegalStateException if the account was closed
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
   * @throws IllegalStateException if the account was closed
   */
  public void reply(int stubbing, StubResponse response) {
    synchronized (account) {
      account.requireOpen();
      state = state.withStubbing(stubbing, s -> s.then(response));
    }
  }

  /** Called with the account's lock held. */
  void reset() {
    state = declared;
    stubbings = 0;
  }

  /** Called with the account's lock held. */
  TransitionResult apply(ReceivedUpdate update, UpdateContext context) {
    TransitionResult result = Transition.apply(state, update, context);
    state = result.next();
    return result;
  }
}
