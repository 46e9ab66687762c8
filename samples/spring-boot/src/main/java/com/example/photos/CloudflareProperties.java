package com.example.photos;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the images are stored.
 *
 * @param baseUrl the base URL of the API
 * @param accountId the account of the images
 * @param apiToken a token that can edit images
 */
@ConfigurationProperties("cloudflare")
public record CloudflareProperties(
    @DefaultValue("https://api.cloudflare.com/client/v4") URI baseUrl,
    String accountId,
    String apiToken) {}
