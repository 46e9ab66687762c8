package io.github.imagefixtures.processor;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes, for each type that declares images with {@code @ImageFixture}, the set of their typed
 * stubs. Isolating: what it writes for a type depends on that type alone.
 */
@AutoService(Processor.class)
public final class ImageFixtureProcessor extends AbstractProcessor {
  private static final int MAX_TRACE_LINES = 20;

  private final Set<String> deferred = new LinkedHashSet<>();

  /** Called by the compiler. */
  public ImageFixtureProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(DeclarationReader.FIXTURE, DeclarationReader.CONTAINER);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** Writes what can be written in this round; claims no annotation. */
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

  /** Those of the rounds before, as they are now: an element is good for one round. */
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

  private void process(TypeElement declaring, boolean isLast, Diagnostics diagnostics) {
    try {
      List<FixtureAnnotation> declarations = DeclarationReader.read(declaring);
      if (declarations.isEmpty()) {
        return;
      }
      if (declarations.stream().allMatch(FixtureAnnotation::isResolved)) {
        write(declaring, declarations, diagnostics);
      } else if (isLast) {
        diagnostics.report(Mistake.UNRESOLVED, Place.of(declaring), SetName.of(declaring));
      } else {
        deferred.add(declaring.getQualifiedName().toString());
      }
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.report(
          Mistake.INTERNAL, Place.of(declaring), declaring.getQualifiedName(), stackTrace(e));
    }
  }

  private void write(
      TypeElement declaring, List<FixtureAnnotation> declarations, Diagnostics diagnostics) {
    ImageSet set =
        new SetValidation(processingEnv.getElementUtils(), diagnostics)
            .validate(declaring, declarations);
    String source = new ImageSetWriter(processingEnv.getElementUtils()).write(set);
    new SourceOutput(processingEnv.getFiler(), diagnostics).write(set, source);
  }

  private static String stackTrace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return text.toString().lines().limit(MAX_TRACE_LINES).collect(Collectors.joining("\n"));
  }
}
