package io.github.imagefixtures.benchmarks;

import java.util.List;

/** A processor, and the type of four properties that each source gives it. */
enum ProcessorUnderTest {
  IMAGE_FIXTURES(
      "Image Fixtures",
      "image-fixtures-runtime",
      "image-fixtures-processor",
      """
      @io.github.imagefixtures.ImageFixture(
          name = "logo",
          filename = "logo.png",
          meta = "{\\"owner\\": \\"brand\\", \\"views\\": 3, \\"approved\\": true, \\"ratio\\": 1.5}")
      public class %s {}
      """),
  RECORD_BUILDER(
      "RecordBuilder",
      "record-builder-core",
      "record-builder-processor",
      """
      @io.soabase.recordbuilder.core.RecordBuilder
      public record %s(String owner, long views, boolean approved, double ratio) {}
      """),
  AUTO_VALUE(
      "AutoValue",
      "auto-value-annotations",
      "auto-value",
      """
      @com.google.auto.value.AutoValue
      public abstract class %s {
        abstract String owner();
        abstract long views();
        abstract boolean approved();
        abstract double ratio();
      }
      """),
  IMMUTABLES(
      "Immutables",
      "value",
      "value",
      """
      @org.immutables.value.Value.Immutable
      public interface %s {
        String owner();
        long views();
        boolean approved();
        double ratio();
      }
      """);

  private final String title;
  private final String annotations;
  private final String processor;
  private final String type;

  ProcessorUnderTest(String title, String annotations, String processor, String type) {
    this.title = title;
    this.annotations = annotations;
    this.processor = processor;
    this.type = type;
  }

  String title() {
    return title;
  }

  /** What its users have on the class path. */
  List<String> annotations() {
    return List.of(annotations);
  }

  /** What its users have on the processor path. */
  List<String> processor() {
    return List.of(processor);
  }

  String source(String name) {
    return "package generated;\n" + type.formatted(name);
  }
}
