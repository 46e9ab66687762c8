package io.github.imagefixtures.benchmarks.tool;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's server with one constant answer: what a socket costs, and no more. */
final class JdkServer implements StubServer {
  private static final byte[] ANSWER = Exchange.answer(0).getBytes(StandardCharsets.UTF_8);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  JdkServer() {
    // Without it, Nagle's algorithm holds each answer for 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", JdkServer::answer);
    server.setExecutor(threads);
    server.start();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, ANSWER.length);
      exchange.getResponseBody().write(ANSWER);
    }
  }

  @Override
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public byte[] update(int image) {
    return Exchange.request(port(), 0);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
