package io.github.imagefixtures.benchmarks.probe;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import java.util.ArrayList;
import java.util.List;

/** Image Fixtures with declared images. */
final class ImageFixturesServer implements StubServer {
  private final ImagesServer server = ImagesServer.start();
  private final ImagesApi api = server.newAccount();
  private final List<String> ids = new ArrayList<>();

  ImageFixturesServer(int images) {
    for (int i = 0; i < images; i++) {
      ImageDeclaration declaration =
          ImageDeclaration.named("image" + i)
              .filename("logo.png")
              .meta("{\"owner\": \"brand\", \"views\": 3}")
              .build();
      ids.add(api.declare(declaration).id());
    }
  }

  @Override
  public int port() {
    return api.baseUrl().getPort();
  }

  @Override
  public byte[] update(int image) {
    return Exchange.request(api.imagesUrl().resolve(ids.get(image)), api.apiToken());
  }

  @Override
  public void close() {
    server.close();
  }
}
