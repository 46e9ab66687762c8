package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a test class that declares an image, without the annotation processor. */
final class UnprocessedTestClass {
  private UnprocessedTestClass() {}

  static URLClassLoader compile(String name, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-proc:none",
            "-d",
            classes.toString(),
            "-classpath",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    boolean compiled =
        compiler.getTask(null, null, null, options, null, List.of(source(name))).call();
    assertThat(compiled, is(true));
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, UnprocessedTestClass.class.getClassLoader());
  }

  private static JavaFileObject source(String name) {
    String text =
        """
        @io.github.imagefixtures.junit.ImagesApiTest
        @io.github.imagefixtures.ImageFixture(name = "logo")
        class %s {
          @org.junit.jupiter.api.Test
          void test() {}
        }
        """
            .formatted(name);
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
