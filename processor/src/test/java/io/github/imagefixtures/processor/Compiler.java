package io.github.imagefixtures.processor;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor supports. */
enum Compiler {
  /** The compiler of the JDK that runs the tests. */
  JAVAC {
    @Override
    JavaCompiler tool() {
      return ToolProvider.getSystemJavaCompiler();
    }
  },
  /** The Eclipse compiler, which other build tools use as well. */
  ECJ {
    @Override
    JavaCompiler tool() {
      return new EclipseCompiler();
    }
  };

  abstract JavaCompiler tool();
}
