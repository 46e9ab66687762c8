package io.github.imagefixtures.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The figures of contestants that took turns.
 *
 * @param figures the figures of each contestant by name, in the order of the rounds
 */
record InterleavedRuns<T>(Map<T, List<Map<String, Double>>> figures) {

  /**
   * Runs contestants in turns and reverses their order in each round, so that a busy moment of the
   * machine does not affect only one of them.
   */
  static <T> InterleavedRuns<T> of(
      List<T> contestants, RunSettings settings, Function<T, Map<String, Double>> run) {
    Map<T, List<Map<String, Double>>> figures = new LinkedHashMap<>();
    contestants.forEach(contestant -> figures.put(contestant, new ArrayList<>()));
    List<T> order = new ArrayList<>(contestants);
    long end = System.nanoTime() + settings.budget().toNanos();
    for (int round = 0; round < settings.rounds(); round++) {
      if (round >= 3 && System.nanoTime() > end) {
        break;
      }
      order.forEach(contestant -> figures.get(contestant).add(run.apply(contestant)));
      Collections.reverse(order);
    }
    return new InterleavedRuns<>(figures);
  }

  /** Returns the samples of one figure by the contestants' names. */
  Map<String, Samples> samples(String figure) {
    Map<String, Samples> samples = new LinkedHashMap<>();
    figures.forEach(
        (contestant, all) ->
            samples.put(
                contestant.toString(),
                new Samples(all.stream().map(round -> round.get(figure)).toList())));
    return samples;
  }
}
