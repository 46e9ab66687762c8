package io.github.imagefixtures.benchmarks.tool;

/** A started server that answers updates of the images it was given. */
public interface StubServer extends AutoCloseable {

  /** The port on 127.0.0.1. */
  int port();

  /** The bytes of an HTTP request that updates the image of this number. */
  byte[] update(int image);

  @Override
  void close();
}
