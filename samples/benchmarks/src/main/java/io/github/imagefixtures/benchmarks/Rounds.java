package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.report.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What contestants gave that took turns.
 *
 * @param results each contestant's, in the order of the rounds
 */
record Rounds<T, R>(Map<T, List<R>> results) {

  /**
   * Runs contestants in alternation, each round in the other direction, so that a busy moment of
   * the machine does not fall on one of them.
   */
  static <T, R> Rounds<T, R> alternate(List<T> contestants, Effort effort, Function<T, R> run) {
    Map<T, List<R>> results = new LinkedHashMap<>();
    contestants.forEach(contestant -> results.put(contestant, new ArrayList<>()));
    long begin = System.nanoTime();
    for (int round = 0; round < effort.rounds(); round++) {
      if (round >= effort.fewestRounds() && System.nanoTime() - begin > effort.budget().toNanos()) {
        break;
      }
      List<T> order = new ArrayList<>(contestants);
      if (round % 2 == 1) {
        Collections.reverse(order);
      }
      order.forEach(contestant -> results.get(contestant).add(run.apply(contestant)));
    }
    return new Rounds<>(results);
  }

  /** One figure of each result, by the contestants' titles. */
  Map<String, Samples> figures(Function<T, String> title, ToDoubleFunction<R> figure) {
    Map<String, Samples> figures = new LinkedHashMap<>();
    results.forEach(
        (contestant, all) ->
            figures.put(
                title.apply(contestant),
                new Samples(all.stream().mapToDouble(figure).boxed().toList())));
    return figures;
  }
}
