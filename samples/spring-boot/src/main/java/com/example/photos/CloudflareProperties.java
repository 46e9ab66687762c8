package com.example.photos;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the images are.
 *
 * @param baseUrl the API's
 * @param accountId whose images they are
 * @param apiToken a token that may edit them
 */
@ConfigurationProperties("cloudflare")
public record CloudflareProperties(
    @DefaultValue("https://api.cloudflare.com/client/v4") URI baseUrl,
    String accountId,
    String apiToken) {}
