package com.example;

import io.github.imagefixtures.ImageFixture;

@ImageFixture(name = "logo")
class PrivacyServiceTest {}
