package io.github.imagefixtures.benchmarks.probe;

import io.github.imagefixtures.benchmarks.tool.Connection;
import io.github.imagefixtures.benchmarks.tool.StubServer;
import io.github.imagefixtures.benchmarks.tool.Tool;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One update over a kept-alive connection; the images take turns. */
public class UpdateBenchmark {

  /** The server that all threads share. */
  @State(Scope.Benchmark)
  public static class Server {
    /** Which tool. */
    @Param("JDK")
    public Tool tool = Tool.JDK;

    /** How many images it holds. */
    @Param("10")
    public int images;

    private StubServer started;
    private final AtomicInteger clients = new AtomicInteger();

    /** For JMH. */
    public Server() {}

    /** Starts it. */
    @Setup(Level.Trial)
    public void start() {
      started = tool.start(images);
    }

    /** Stops it. */
    @TearDown(Level.Trial)
    public void stop() {
      started.close();
    }
  }

  /** A client with a connection of its own. */
  @State(Scope.Thread)
  public static class Client {
    private byte[][] requests = {};
    private Connection connection;
    private int next;

    /** For JMH. */
    public Client() {}

    /** Connects, and writes the requests beforehand. */
    @Setup(Level.Trial)
    public void connect(Server server) {
      connection = new Connection(server.started.port());
      requests = new byte[server.images][];
      for (int i = 0; i < requests.length; i++) {
        requests[i] = server.started.update(i);
      }
      next = server.clients.getAndIncrement() * 7;
    }

    /** Disconnects. */
    @TearDown(Level.Trial)
    public void disconnect() {
      connection.close();
    }
  }

  /** For JMH. */
  public UpdateBenchmark() {}

  /** An update, and its answer. */
  @Benchmark
  public int update(Client client) {
    client.next++;
    return client.connection.exchange(client.requests[client.next % client.requests.length]);
  }
}
