package com.example

import io.github.imagefixtures.ImageFixture
import io.github.imagefixtures.ImagesApi
import io.github.imagefixtures.junit.ImagesApiTest
import io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

@ImagesApiTest
@ImageFixture(name = "logo", meta = """{"owner": "brand", "price": "5 €"}""")
class LogoTest {
    @Test
    fun makesTheLogoPrivate(api: ImagesApi, images: LogoTestImages) {
        val logo = images.logo()

        val status = update(api, logo.id(), """{"requireSignedURLs": true}""")

        assertEquals(200, status)
        logo.verifyUpdated(requireSignedURLs(true))
        assertEquals("5 €", logo.current().meta().price())
    }

    @Test
    fun changesTheOwner(api: ImagesApi, logo: LogoTestImages.LogoStub) {
        update(api, logo.id(), """{"metadata": {"owner": "ada"}}""")

        logo.verifyUpdated(logo.metadata().owner("ada"))
        assertEquals(null, logo.current().meta().price())
    }

    private fun update(api: ImagesApi, id: String, body: String): Int {
        val request =
            HttpRequest.newBuilder(URI.create("${api.imagesUrl()}$id"))
                .header("Authorization", "Bearer ${api.apiToken()}")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body))
                .build()
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode()
    }
}
