package io.github.imagefixtures.benchmarks;

/** An annotation processor, and a type of four properties for it. */
enum ProcessorUnderTest {
  IMAGE_FIXTURES(
      "Image Fixtures",
      "image-fixtures-runtime|hamcrest|jspecify",
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
      "record-builder|javapoet",
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
      """);

  /** A pattern of the jars on the class path of its users. */
  final String annotations;

  /** A pattern of the jars on the processor path of its users. */
  final String processor;

  private final String title;
  private final String type;

  ProcessorUnderTest(String title, String annotations, String processor, String type) {
    this.title = title;
    this.annotations = annotations;
    this.processor = processor;
    this.type = type;
  }

  @Override
  public String toString() {
    return title;
  }

  String source(String name) {
    return "package generated;\n" + type.formatted(name);
  }
}
