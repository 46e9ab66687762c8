package io.github.imagefixtures.benchmarks.probe;

/** A started server that responds to updates of its images. */
public interface StubServer extends AutoCloseable {

  /** Returns the port on 127.0.0.1. */
  int port();

  /** Returns the bytes of an HTTP request that updates an image. */
  default byte[] update(int image) {
    return Exchange.request(port(), image);
  }

  @Override
  void close();
}
