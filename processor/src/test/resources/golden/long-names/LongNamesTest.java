package com.example;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.KnownFailure;

@ImageFixture(
    name = "profilePictureOfTheBrandTeam",
    id = "campaigns/spring/brand/the-first-picture-of-the-landing-page/for-print",
    filename = "the picture of the brand team.png",
    variants = {
      "https://images.example.com/campaigns/spring/thumbnail",
      "https://images.example.com/campaigns/spring/hero"
    },
    failsWith = {KnownFailure.RATE_LIMITED, KnownFailure.IMAGE_NOT_FOUND, KnownFailure.ROUTE_NOT_FOUND},
    meta = """
        {"nameOfTheApprovingDepartment": "brand",
         "a-very-long-key-of-many-words-that-are-separated-by-hyphens": [1, 2],
         "addressOfTheDepartment": {"streetAndNumberOfTheDepartment": "x"}}
        """)
@SuppressWarnings("IMG402")
class LongNamesTest {}
