package io.github.imagefixtures.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How much a run measures.
 *
 * @param rounds the greatest number of rounds in which the contestants take turns
 * @param budget the time after which no round begins, except the first three
 * @param iteration the length of an iteration of JMH
 * @param images the large number of images
 * @param classes the number of test classes in one JVM
 * @param types the large number of types to compile
 * @param jvmArguments the arguments of all forked JVMs
 */
record RunSettings(
    int rounds,
    Duration budget,
    Duration iteration,
    int images,
    int classes,
    int types,
    List<String> jvmArguments) {

  /** Gives the published figures. */
  static final RunSettings FULL =
      new RunSettings(
          15,
          Duration.ofSeconds(45),
          Duration.ofSeconds(1),
          10_000,
          40,
          300,
          List.of("-Xms512m", "-Xmx2g"));

  /** Shows that each benchmark works. Its figures are meaningless. */
  static final RunSettings SMOKE =
      new RunSettings(
          1,
          Duration.ZERO,
          Duration.ofMillis(1),
          100,
          2,
          1,
          List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
}
