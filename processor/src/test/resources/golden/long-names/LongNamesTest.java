package com.example;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.KnownFailure;

@ImageFixture(
    name = "profilePictureOfTheBrandTeam",
    id = "campaigns/spring/brand/the-picture-that-everybody-sees-first/for-print",
    filename = "the picture of the brand team.png",
    variants = {
      "https://images.example.com/campaigns/spring/thumbnail",
      "https://images.example.com/campaigns/spring/hero"
    },
    failsWith = {KnownFailure.RATE_LIMITED, KnownFailure.IMAGE_NOT_FOUND, KnownFailure.ROUTE_NOT_FOUND},
    meta = """
        {"theDepartmentThatHasToApprove": "brand",
         "a-key-of-many-words-that-are-joined-by-dashes-and-go-on-and-on": [1, 2],
         "theAddressOfTheDepartment": {"theStreetInWhichTheDepartmentIs": "x"}}
        """)
@SuppressWarnings("IMG402")
class LongNamesTest {}
