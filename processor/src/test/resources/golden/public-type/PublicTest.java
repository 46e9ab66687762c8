package com.example;

import io.github.imagefixtures.ImageFixture;

@ImageFixture(name = "logo", meta = "{\"owner\": \"brand\"}")
public class PublicTest {}
