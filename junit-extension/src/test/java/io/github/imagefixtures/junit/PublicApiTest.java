package io.github.imagefixtures.junit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imagefixtures.ImagesApi;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the public API of the runtime and of this module with {@code public-api.txt}. To change
 * the API, run this test with {@code -Dgolden.accept=true} and commit the changed file.
 *
 * <p>The API consists of the public and protected members of public types outside {@code internal}.
 */
class PublicApiTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "public-api.txt");

  @Test
  void publicApiEqualsGoldenFile() throws Exception {
    List<String> actual =
        Stream.concat(publicTypes(ImagesApi.class), publicTypes(ImagesApiExtension.class))
            .sorted(comparing(Class::getName))
            .flatMap(PublicApiTest::describe)
            .toList();

    if (Boolean.getBoolean("golden.accept")) {
      Files.write(GOLDEN, actual);
    }

    List<String> expected = Files.readAllLines(GOLDEN);
    assertEquals(
        expected.stream().filter(line -> !actual.contains(line)).collect(joining("\n")),
        actual.stream().filter(line -> !expected.contains(line)).collect(joining("\n")),
        "The public API changed. To accept the change, run this test with -Dgolden.accept=true");
  }

  /** Returns the public types of the class directory or jar that contains a class. */
  private static Stream<Class<?>> publicTypes(Class<?> example)
      throws IOException, URISyntaxException {
    Path location = Path.of(example.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(location)) {
      return publicTypes(location);
    }
    try (FileSystem jar = FileSystems.newFileSystem(location)) {
      return publicTypes(jar.getPath("/"));
    }
  }

  private static Stream<Class<?>> publicTypes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replaceAll("[/\\\\]", "."))
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .filter(name -> !name.contains(".internal."))
          .<Class<?>>map(name -> load(name.replaceAll("\\.class$", "")))
          .filter(PublicApiTest::isPublic)
          .toList()
          .stream();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicApiTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    return isApi(type.getModifiers())
        && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
  }

  private static boolean isApi(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** Returns a line for a type, and one for each of its members. */
  private static Stream<String> describe(Class<?> type) {
    String name = withoutPackages(type.getTypeName());
    return Stream.concat(
            Stream.of(header(type)),
            members(type)
                .filter(member -> isApi(member.getModifiers()) && !member.isSynthetic())
                .map(PublicApiTest::signature)
                .sorted())
        .map(line -> name + ": " + line);
  }

  private static String header(Class<?> type) {
    String supertypes =
        Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()).filter(t -> t != Object.class),
                Arrays.stream(type.getGenericInterfaces()))
            .map(supertype -> withoutPackages(supertype.getTypeName()))
            .collect(joining(", "));
    return withoutPackages(type.toGenericString())
        + " in "
        + type.getPackageName()
        + (supertypes.isEmpty() ? "" : ", extends " + supertypes);
  }

  /**
   * Returns the members that a type declares or inherits from superclasses that are not public, as
   * users can call these only on the type.
   */
  private static Stream<Member> members(Class<?> type) {
    Stream<Member> declared =
        Stream.of(
                type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getDeclaredFields())
            .flatMap(Arrays::stream);
    Class<?> superclass = type.getSuperclass();
    return superclass == null || isPublic(superclass)
        ? declared
        : Stream.concat(declared, members(superclass).filter(m -> !(m instanceof Constructor)));
  }

  private static String signature(Member member) {
    String text =
        member instanceof Constructor<?> constructor
            ? constructor.toGenericString()
            : member instanceof Method method ? method(method) : ((Field) member).toGenericString();
    return withoutPackages(text.replace(member.getDeclaringClass().getTypeName() + ".", ""))
        .replace("synchronized ", "");
  }

  private static String method(Method method) {
    return method.toGenericString() + (method.getDefaultValue() == null ? "" : " default ..");
  }

  private static String withoutPackages(String text) {
    return text.replaceAll("\\b(?:[a-z]\\w*\\.)+", "").replace('$', '.').replaceAll(",\\s*", ", ");
  }
}
