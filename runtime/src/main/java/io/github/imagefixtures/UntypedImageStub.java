package io.github.imagefixtures;

import io.github.imagefixtures.support.MetaReader;
import io.github.imagefixtures.support.MetadataMatchers;
import io.github.imagefixtures.support.MetadataPath;

/** The stub of an image without typed access to {@code meta}. Thread-safe. */
public class UntypedImageStub extends ImageStub<Meta, MetadataMatchers> {

  /** Creates the stub of a declaration. Called by generated code. */
  protected UntypedImageStub(ImagesApi api, ImageDeclaration declaration) {
    super(api, declaration, new MetadataMatchers(MetadataPath.ROOT));
  }

  @Override
  protected final Meta meta(MetaReader values) {
    return new Meta(values);
  }
}
