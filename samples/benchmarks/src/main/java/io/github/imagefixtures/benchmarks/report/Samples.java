package io.github.imagefixtures.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Figures of one thing, in the order of the rounds that gave them. Immutable. */
public record Samples(List<Double> values) {

  /** Copies the values; there is at least one. */
  public Samples {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("No samples");
    }
  }

  /** One figure. */
  public static Samples of(double value) {
    return new Samples(List.of(value));
  }

  /** The figure in the middle. */
  public double median() {
    return quantile(0.5);
  }

  /** The least figure. */
  public double min() {
    return quantile(0);
  }

  /** The greatest figure. */
  public double max() {
    return quantile(1);
  }

  private double quantile(double fraction) {
    List<Double> sorted = values.stream().sorted().toList();
    double at = fraction * (sorted.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }

  /** This divided by those, round by round: what shook one round shook both. */
  public Samples over(Samples others) {
    return paired(others, (mine, other) -> mine / other);
  }

  /** This less those, round by round. */
  public Samples minus(Samples others) {
    return paired(others, (mine, other) -> mine - other);
  }

  private Samples paired(Samples others, DoubleBinaryOperator operator) {
    List<Double> results = new ArrayList<>();
    for (int i = 0; i < Math.min(values.size(), others.values.size()); i++) {
      results.add(operator.applyAsDouble(values.get(i), others.values.get(i)));
    }
    return new Samples(results);
  }
}
