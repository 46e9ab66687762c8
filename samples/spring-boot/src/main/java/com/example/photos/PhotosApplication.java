package com.example.photos;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Manages photos that are stored in Cloudflare Images. */
@SpringBootApplication
@EnableConfigurationProperties(CloudflareProperties.class)
public class PhotosApplication {

  /** Starts the application. */
  public static void main(String[] args) {
    SpringApplication.run(PhotosApplication.class, args);
  }
}
