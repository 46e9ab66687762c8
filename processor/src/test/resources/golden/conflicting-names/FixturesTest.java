package com.example;

import io.github.imagefixtures.ImageFixture;

@ImageFixture(name = "image")
@ImageFixture(name = "hashCode")
@ImageFixture(name = "on")
@ImageFixture(name = "api")
@ImageFixture(name = "logoUrl")
@ImageFixture(name = "logo_url")
@ImageFixture(name = "Logo_url")
@ImageFixture(name = "größe", meta = "{\"größeMeta\": {\"größeMeta\": {\"a\": 1}}}")
class FixturesTest {}
