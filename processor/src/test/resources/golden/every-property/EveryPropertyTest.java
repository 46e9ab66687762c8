package com.example;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.KnownFailure;

@ImageFixture(
    name = "logo",
    id = "brand/2024/logo \"final\" \\ größe",
    filename = "logo.png",
    meta = "{}",
    requireSignedURLs = false,
    uploaded = "2024-05-06T07:08:09+02:00",
    variants = {"thumbnail", "https://cdn.example.com/logo/hero?w=1&h=2"},
    creator = "user@example.com <admin> */",
    failsWith = {KnownFailure.RATE_LIMITED, KnownFailure.CONNECTION_RESET})
class EveryPropertyTest {}
