package io.github.imagefixtures.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sends random sequences of updates and reads to the server and applies them to a model. After each
 * step, both must have the same state. {@code -Dmodel.seed=…} repeats the sequence of a failure.
 */
@ExtendWith(OwnAccount.class)
class ModelTest {
  private static final int SEQUENCES = 1_000;
  private static final int STEPS = 6;

  @Test
  void theServerAgreesWithTheModelAfterEveryStep(ImagesServer server) {
    long first = Long.getLong("model.seed", System.nanoTime());
    for (int i = 0; i < SEQUENCES; i++) {
      long seed = first + i;
      ImagesApi api = server.newAccount("model");
      try {
        new Sequence(api, new SplittableRandom(seed)).run();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("Repeat this sequence with -Dmodel.seed=" + seed, e);
      } finally {
        api.close();
      }
    }
  }

  /** An account and its model. */
  private static final class Sequence {
    private final ImagesApi api;
    private final Updates updates;
    private final SplittableRandom random;
    private final RandomBody bodies;
    private final List<ImageStub<?, ?>> stubs = new ArrayList<>();
    private final List<ModelImage> models = new ArrayList<>();

    Sequence(ImagesApi api, SplittableRandom random) {
      this.api = api;
      this.updates = new Updates(api);
      this.random = random;
      this.bodies = new RandomBody(random);
      declare(ImageDeclaration.named("a"), false);
      declare(ImageDeclaration.named("b"), false);
      declare(ImageDeclaration.named("custom").id("folder/custom"), true);
    }

    private void declare(ImageDeclaration.Builder declaration, boolean custom) {
      var stub = api.declare(declaration.variants("thumbnail").build());
      stubs.add(stub);
      models.add(new ModelImage(stub.id(), custom));
    }

    void run() {
      for (int step = 0; step < STEPS; step++) {
        switch (random.nextInt(10)) {
          case 0 -> updateUnknownImage(api.unknownImageId());
          case 1 -> updateWithAnOldId();
          case 2 -> read(models.get(random.nextInt(models.size())));
          case 3 -> readOldAndUnknownIds();
          default -> update(models.get(random.nextInt(models.size())));
        }
        compareStates();
      }
    }

    private void update(ModelImage model) {
      String body = bodies.next();
      Optional<ObjectNode> object = ModelJson.object(body);

      HttpResponse<String> answer = updates.send(model.id(), body);

      assertThat(body, answer.statusCode(), is(model.statusFor(object)));
      JsonNode envelope = ModelJson.read(answer.body());
      if (answer.statusCode() == 200) {
        model.update(object.orElseThrow(), envelope.at("/result/id").textValue());
        assertThat(body, envelope.get("result"), is(model.result()));
      } else {
        assertFailure(envelope, 5400);
      }
      assertThat(envelope.get("success").booleanValue(), is(answer.statusCode() == 200));
    }

    private void read(ModelImage model) {
      HttpResponse<String> response = updates.read(model.id());

      assertThat(response.statusCode(), is(200));
      JsonNode envelope = ModelJson.read(response.body());
      assertThat(envelope.get("success").booleanValue(), is(true));
      assertThat(envelope.get("result"), is(model.result()));
    }

    private void readOldAndUnknownIds() {
      List<String> ids = new ArrayList<>(List.of(api.unknownImageId()));
      models.forEach(model -> ids.addAll(model.oldIds()));
      for (String id : ids) {
        HttpResponse<String> response = updates.read(id);

        assertThat(response.statusCode(), is(404));
        assertFailure(ModelJson.read(response.body()), 5404);
      }
    }

    private void updateWithAnOldId() {
      List<String> old = models.stream().flatMap(model -> model.oldIds().stream()).toList();
      if (!old.isEmpty()) {
        updateUnknownImage(old.get(random.nextInt(old.size())));
      }
    }

    private void updateUnknownImage(String id) {
      HttpResponse<String> answer = updates.send(id, bodies.next());

      assertThat(answer.statusCode(), is(404));
      assertFailure(ModelJson.read(answer.body()), 5404);
    }

    private static void assertFailure(JsonNode envelope, int code) {
      assertThat(envelope.get("success").booleanValue(), is(false));
      assertThat(envelope.at("/errors/0/code").intValue(), is(code));
      assertThat(envelope.get("result").isNull(), is(true));
    }

    private void compareStates() {
      for (int i = 0; i < models.size(); i++) {
        ModelImage model = models.get(i);
        ImageStub<?, ?> stub = stubs.get(i);
        assertThat(stub.id(), is(model.id()));
        assertThat(stub.previousIds(), is(model.oldIds()));
        assertThat(stub.cachePurges(), is(model.oldIds().size()));
        assertThat(stub.current().requireSignedURLs(), is(model.requireSignedURLs()));
        assertThat(
            ModelJson.read(stub.current().meta().toString()),
            is(model.meta().orElseGet(() -> ModelJson.read("{}"))));
      }
    }
  }
}
