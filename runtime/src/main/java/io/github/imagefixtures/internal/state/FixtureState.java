package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.rules.ImageIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The state of a fixture: the image, its previous ids and its stubbings. Immutable.
 *
 * @param previousIds the oldest first
 * @param cachePurges how often the image was purged from the cache
 * @param stubbings the newest first
 */
public record FixtureState(
    ImageState image, List<PreviousId> previousIds, int cachePurges, List<Stubbing> stubbings) {

  /** Copies the lists. */
  public FixtureState {
    previousIds = List.copyOf(previousIds);
    stubbings = List.copyOf(stubbings);
  }

  /** Returns the state of a declaration. */
  public static FixtureState declared(ImageState image, List<Stubbing> stubbings) {
    return new FixtureState(image, List.of(), 0, stubbings);
  }

  /** Returns the stubbing with this number. */
  public Optional<Stubbing> stubbing(int number) {
    return stubbings.stream().filter(s -> s.number() == number).findFirst();
  }

  FixtureState withNewest(Stubbing stubbing) {
    List<Stubbing> more = new ArrayList<>();
    more.add(stubbing);
    more.addAll(stubbings);
    return new FixtureState(image, previousIds, cachePurges, more);
  }

  FixtureState withStubbing(int number, UnaryOperator<Stubbing> change) {
    return new FixtureState(
        image,
        previousIds,
        cachePurges,
        stubbings.stream().map(s -> s.number() == number ? change.apply(s) : s).toList());
  }

  FixtureState withImage(ImageState newImage) {
    return new FixtureState(newImage, previousIds, cachePurges, stubbings);
  }

  /** Changes the access, which assigns a new id and purges the image from the cache. */
  FixtureState withAccessChanged(boolean knownToClient, Predicate<String> takenIds) {
    List<PreviousId> past = new ArrayList<>(previousIds);
    past.add(new PreviousId(image.id(), knownToClient));
    ImageState changed =
        image
            .withRequireSignedURLs(!image.requireSignedURLs())
            .withId(newUuid(past.get(0).id() + "#" + past.size(), takenIds));
    return new FixtureState(changed, past, cachePurges + 1, stubbings);
  }

  /** A declaration may already use the id of the seed; then the next seed is tried. */
  private static String newUuid(String seed, Predicate<String> takenIds) {
    return Stream.iterate(seed, s -> s + "'")
        .map(ImageIds::stableUuid)
        .filter(takenIds.negate())
        .findFirst()
        .orElseThrow();
  }
}
