package io.github.imagefixtures.processor;

/** The types that generated code names; the processor does not load them. */
final class Types {
  private static final String ROOT = "io.github.imagefixtures.";
  private static final String MATCHERS = ROOT + "matchers.";

  static final String GENERATED = "javax.annotation.processing.Generated";
  static final String GENERATED_FIXTURES = ROOT + "GeneratedImageFixtures";
  static final String IMAGES_API = ROOT + "ImagesApi";
  static final String IMAGE_DECLARATION = ROOT + "ImageDeclaration";
  static final String IMAGE_STUB = ROOT + "ImageStub";
  static final String UNTYPED_STUB = ROOT + "UntypedImageStub";
  static final String KNOWN_FAILURE = ROOT + "KnownFailure";
  static final String META = ROOT + "Meta";
  static final String META_VALUES = ROOT + "MetaValues";
  static final String METADATA_MATCHERS = MATCHERS + "MetadataMatchers";
  static final String METADATA_PATH = MATCHERS + "MetadataPath";
  static final String METADATA_VALUE = MATCHERS + "MetadataValue";
  static final String UPDATE_IMAGE_REQUEST = ROOT + "UpdateImageRequest";
  static final String MATCHER = "org.hamcrest.Matcher";

  private Types() {}
}
