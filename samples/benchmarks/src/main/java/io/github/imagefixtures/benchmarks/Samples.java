package io.github.imagefixtures.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;

/**
 * The values of one figure.
 *
 * @param values at least one value, in the order of the rounds
 */
record Samples(List<Double> values) {

  Samples {
    values = List.copyOf(values);
  }

  double median() {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** Divides round by round, because both values of a round share the state of the machine. */
  Samples dividedBy(Samples others) {
    return paired(others, (value, other) -> value / other);
  }

  /** Subtracts round by round. */
  Samples minus(Samples others) {
    return paired(others, (value, other) -> value - other);
  }

  private Samples paired(Samples others, DoubleBinaryOperator operator) {
    List<Double> results = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      results.add(operator.applyAsDouble(values.get(i), others.values.get(i)));
    }
    return new Samples(results);
  }

  /** Returns the smallest and the largest value, as in {@code 0.64..0.71}. */
  String range() {
    return text(Collections.min(values)) + ".." + text(Collections.max(values));
  }

  /** Returns a number with about three significant digits. */
  static String text(double value) {
    double size = Math.abs(value);
    int digits = size < 0.1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
