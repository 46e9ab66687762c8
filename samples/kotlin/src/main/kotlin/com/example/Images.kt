package com.example

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers

/** Updates the images of an account. */
class Images(private val imagesUrl: URI, private val token: String) {
    private val http = HttpClient.newHttpClient()

    /** Sends an update and returns the status of the response. */
    fun update(id: String, body: String): Int {
        val request =
            HttpRequest.newBuilder(URI.create("$imagesUrl$id"))
                .header("Authorization", "Bearer $token")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body))
                .build()
        return http.send(request, BodyHandlers.ofString()).statusCode()
    }
}
