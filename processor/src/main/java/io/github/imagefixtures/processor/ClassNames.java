package io.github.imagefixtures.processor;

import com.palantir.javapoet.ClassName;

/** The types that generated code refers to. The processor does not load them. */
final class ClassNames {
  private static final String ROOT = "io.github.imagefixtures";
  private static final String SUPPORT = ROOT + ".support";

  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName GENERATED_BY_IMAGE_FIXTURES =
      ClassName.get(SUPPORT, "GeneratedByImageFixtures");

  static final ClassName IMAGES_API = ClassName.get(ROOT, "ImagesApi");
  static final ClassName IMAGE_DECLARATION = ClassName.get(ROOT, "ImageDeclaration");
  static final ClassName IMAGE_STUB = ClassName.get(ROOT, "ImageStub");
  static final ClassName KNOWN_FAILURE = ClassName.get(ROOT, "KnownFailure");

  static final ClassName META = ClassName.get(ROOT, "Meta");
  static final ClassName META_READER = ClassName.get(SUPPORT, "MetaReader");
  static final ClassName UNTYPED_STUB = ClassName.get(ROOT, "UntypedImageStub");
  static final ClassName METADATA_MATCHERS = ClassName.get(SUPPORT, "MetadataMatchers");
  static final ClassName METADATA_VALUE = ClassName.get(ROOT, "MetadataValue");
  static final ClassName METADATA_PATH = ClassName.get(SUPPORT, "MetadataPath");

  static final ClassName UPDATE_IMAGE_REQUEST = ClassName.get(ROOT, "UpdateImageRequest");
  static final ClassName MATCHER = ClassName.get("org.hamcrest", "Matcher");

  private ClassNames() {}
}
