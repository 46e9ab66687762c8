package com.example.photos;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.junit.ImagesApiTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What the tests share: the application, its account, and an image. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@ImagesApiTest(account = "photos")
@ImageFixture(
    name = "logo",
    meta =
        """
        {"owner": "brand", "views": 3}
        """)
abstract class PhotosTest {}
