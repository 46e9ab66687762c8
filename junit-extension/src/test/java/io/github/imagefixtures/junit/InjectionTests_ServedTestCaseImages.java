package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.Meta;
import io.github.imagefixtures.MetaChanges;
import io.github.imagefixtures.matchers.MetadataMatchers;

final class InjectionTests_ServedTestCaseImages {
  private static final ImageDeclaration LOGO = ImageDeclaration.named("logo").build();

  private final LogoStub logo;

  private InjectionTests_ServedTestCaseImages(ImagesApi api) {
    logo = new LogoStub(api);
  }

  static InjectionTests_ServedTestCaseImages on(ImagesApi api) {
    return new InjectionTests_ServedTestCaseImages(api);
  }

  LogoStub logo() {
    return logo;
  }

  static final class LogoStub extends ImageStub<Meta, MetadataMatchers, MetaChanges> {
    private LogoStub(ImagesApi api) {
      super(api, LOGO, Meta::untyped, MetadataMatchers::untyped, MetaChanges::untyped);
    }
  }
}
