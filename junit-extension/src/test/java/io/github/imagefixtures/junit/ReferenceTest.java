package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.ServiceBehavior;
import io.github.imagefixtures.Times;
import io.github.imagefixtures.matchers.RequestMatchers;
import io.github.imagefixtures.matchers.UpdateImageMatchers;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares docs/reference.md with the code. */
class ReferenceTest {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*(?:\\.\\w+)*");

  private static final Set<String> NOT_LISTED = Set.of("equals", "hashCode", "toString", "name");

  @Test
  void theReferenceNamesEachPublicType() throws IOException {
    List<String> types =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.imagefixtures")
                .stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getPackageName().matches(".*(internal|support|processor).*"))
                .map(JavaClass::getSimpleName)
                .toList();

    assertThat(types, hasSize(greaterThan(30)));
    assertThat(missing(types.stream()), is(empty()));
  }

  @Test
  void theReferenceNamesEachAttributeAndEachConfigurationParameter() throws Exception {
    Stream<String> attributes =
        Stream.of(ImageFixture.class, ImagesApiTest.class, EachFailure.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .map(Method::getName);
    Stream<String> behaviors = Arrays.stream(ServiceBehavior.values()).map(Enum::name);

    assertThat(missing(Stream.concat(attributes, behaviors)), is(empty()));
    assertThat(missing(configurationParameters().stream()), is(empty()));
  }

  @Test
  void theReferenceNamesEachMethodThatATestUses() throws IOException {
    Stream<String> methods =
        Stream.of(
                ImagesApi.class,
                ImageStub.class,
                ImagesServer.class,
                Times.class,
                UpdateImageMatchers.class,
                RequestMatchers.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .map(Method::getName);
    Stream<String> ofFailures =
        Arrays.stream(Failure.class.getDeclaredMethods())
            .filter(
                m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
            .map(Method::getName)
            .filter(name -> !name.equals("isAfterTheChange"));

    assertThat(missing(Stream.concat(methods, ofFailures)), is(empty()));
  }

  private static Set<String> configurationParameters() throws IllegalAccessException {
    Set<String> names = new TreeSet<>();
    for (Field field : Configuration.class.getDeclaredFields()) {
      field.setAccessible(true);
      if (field.getType() == String.class) {
        names.add((String) field.get(null));
      }
    }
    assertThat(names, hasSize(greaterThan(2)));
    return names;
  }

  /** Returns the names that do not occur in code spans of the page. */
  private static Set<String> missing(Stream<String> names) throws IOException {
    Set<String> words =
        Pattern.compile("`[^`\n]+`|```.*?```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../docs/reference.md")))
            .results()
            .flatMap(span -> WORD.matcher(span.group()).results().map(word -> word.group()))
            .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(word.split("\\."))))
            .collect(Collectors.toSet());
    return names
        .filter(name -> !words.contains(name) && !NOT_LISTED.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
