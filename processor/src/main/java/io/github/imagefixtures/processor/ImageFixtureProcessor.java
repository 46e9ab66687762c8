package io.github.imagefixtures.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates an images class for each type that declares images with {@code @ImageFixture}. Reports
 * invalid declarations as compile errors. The processor is isolating in the sense of Gradle: an
 * images class depends only on its declaring type.
 */
@AutoService(Processor.class)
public final class ImageFixtureProcessor extends AbstractProcessor {
  private static final int MAX_TRACE_LINES = 20;

  private final Set<String> deferred = new LinkedHashSet<>();

  /** Creates a processor. Compilers call this constructor. */
  public ImageFixtureProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(FixtureAnnotation.NAME, FixtureAnnotation.CONTAINER);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Generates images classes for the declarations that are resolved, and defers the others to the
   * next round.
   *
   * @return false, so that other processors can process the annotations too
   */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<TypeElement> types = deferredTypes();
    for (TypeElement annotation : annotations) {
      types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
    }
    Diagnostics diagnostics = new Diagnostics(processingEnv);
    for (TypeElement declaring : types) {
      process(declaring, round.processingOver(), diagnostics);
    }
    return false;
  }

  /** Looks up the deferred types again, because an element is valid only in its round. */
  private Set<TypeElement> deferredTypes() {
    Set<TypeElement> types = new LinkedHashSet<>();
    for (String name : deferred) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type != null) {
        types.add(type);
      }
    }
    deferred.clear();
    return types;
  }

  private void process(TypeElement declaring, boolean isLastRound, Diagnostics diagnostics) {
    try {
      List<FixtureAnnotation> declarations = FixtureAnnotation.on(declaring);
      if (declarations.isEmpty()) {
        return;
      }
      SourceVersion level = processingEnv.getSourceVersion();
      if (level.compareTo(SourceVersion.RELEASE_17) < 0) {
        diagnostics.report(
            Message.SOURCE_LEVEL,
            DiagnosticLocation.of(declaring),
            ImagesClassWriter.name(declaring).simpleName(),
            level.ordinal());
      } else if (declarations.stream().allMatch(FixtureAnnotation::isResolved)) {
        write(
            declaring,
            new DeclarationValidator(declaring, diagnostics).validate(declarations),
            diagnostics);
      } else if (isLastRound) {
        diagnostics.report(
            Message.UNRESOLVED,
            DiagnosticLocation.of(declaring),
            ImagesClassWriter.name(declaring).simpleName());
      } else {
        deferred.add(declaring.getQualifiedName().toString());
      }
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.report(
          Message.INTERNAL,
          DiagnosticLocation.of(declaring),
          declaring.getQualifiedName(),
          stackTrace(e));
    }
  }

  private void write(TypeElement declaring, List<DeclaredImage> images, Diagnostics diagnostics) {
    DiagnosticLocation location = DiagnosticLocation.of(declaring);
    String name = ImagesClassWriter.name(declaring).canonicalName();
    try {
      JavaFile file =
          new ImagesClassWriter(declaring, processingEnv.getElementUtils()).write(images);
      // The compiler writes and reads the file in the encoding of the user's sources.
      String source = UnicodeEscaper.escape(file.toString());
      try (Writer writer =
          processingEnv.getFiler().createSourceFile(name, declaring).openWriter()) {
        writer.write(source);
      }
    } catch (FilerException e) {
      String fix =
          isGenerated(name)
              ? "That type is an old generated file among your sources. Delete the file."
              : "Rename the declaring type or the other type.";
      diagnostics.report(
          Message.IMAGES_CLASS_EXISTS, location, name, String.valueOf(e.getMessage()), fix);
    } catch (IOException e) {
      diagnostics.report(Message.NOT_WRITTEN, location, name, e);
    }
  }

  private boolean isGenerated(String name) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
    return type != null
        && type.getAnnotationMirrors().stream()
            .map(annotation -> annotation.getAnnotationType().toString())
            .anyMatch(ClassNames.GENERATED_BY_IMAGE_FIXTURES.canonicalName()::equals);
  }

  private static String stackTrace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return text.toString().lines().limit(MAX_TRACE_LINES).collect(Collectors.joining("\n"));
  }
}
