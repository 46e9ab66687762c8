package com.example

import io.github.imagefixtures.ImageFixture
import io.github.imagefixtures.ImagesApi
import io.github.imagefixtures.junit.ImagesApiTest
import io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

@ImagesApiTest
@ImageFixture(name = "logo", meta = """{"owner": "brand", "price": "5 €"}""")
class LogoTest {
    @Test
    fun makesTheLogoPrivate(api: ImagesApi, images: LogoTestImages) {
        val logo = images.logo()

        val status = Images(api.imagesUrl(), api.apiToken()).update(logo.id(), """{"requireSignedURLs": true}""")

        assertEquals(200, status)
        logo.verifyUpdated(requireSignedURLs(true))
        assertEquals("5 €", logo.current().meta().price())
    }

    @Test
    fun changesTheOwner(api: ImagesApi, logo: LogoTestImages.LogoStub) {
        Images(api.imagesUrl(), api.apiToken()).update(logo.id(), """{"metadata": {"owner": "ada"}}""")

        logo.verifyUpdated(logo.metadata().owner("ada"))
        assertEquals(null, logo.current().meta().price())
    }
}
