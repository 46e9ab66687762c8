package com.example.photos;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiExtension;
import io.github.imagefixtures.junit.ImagesApiTest;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the tests share: a context, and the account that it uses. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@ImagesApiTest(account = "photos")
@ImageFixture(
    name = "logo",
    meta =
        """
        {"owner": "brand", "views": 3}
        """)
abstract class PhotosTest {

  /** The contexts of all tests: one, as long as Spring finds it in its cache. */
  static final Set<ApplicationContext> CONTEXTS =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  @DynamicPropertySource
  static void cloudflare(DynamicPropertyRegistry registry) {
    ImagesApi api = ImagesApiExtension.account("photos");
    registry.add("cloudflare.base-url", api::baseUrl);
    registry.add("cloudflare.account-id", api::accountId);
    registry.add("cloudflare.api-token", api::apiToken);
  }
}
