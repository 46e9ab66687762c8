package io.github.imagefixtures.processor;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Hands the source of a set to the compiler, with the declaring type as its one origin. */
final class SourceOutput {
  private final Filer filer;
  private final Diagnostics diagnostics;

  SourceOutput(Filer filer, Diagnostics diagnostics) {
    this.filer = filer;
    this.diagnostics = diagnostics;
  }

  void write(ImageSet set, String source) {
    try (Writer file = filer.createSourceFile(set.qualifiedName(), set.declaring()).openWriter()) {
      file.write(source);
    } catch (FilerException e) {
      diagnostics.report(
          Mistake.SET_EXISTS, Place.of(set.declaring()), set.qualifiedName(), e.getMessage());
    } catch (IOException e) {
      diagnostics.report(Mistake.NOT_WRITTEN, Place.of(set.declaring()), set.qualifiedName(), e);
    }
  }
}
