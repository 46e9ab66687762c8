package com.example;

import io.github.imagefixtures.ImageFixture;

@ImageFixture(name = "logo", meta = "{\"owner\": \"brand\", \"views\": 1}")
class HiddenTest {}

class String {}

class Meta {}
