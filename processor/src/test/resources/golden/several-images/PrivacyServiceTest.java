package com.example;

import io.github.imagefixtures.ImageFixture;

@ImageFixture(
    name = "logo",
    filename = "logo.png",
    meta = """
        {"owner": "brand", "views": 3, "approved": true}
        """)
@ImageFixture(name = "avatar", requireSignedURLs = true)
class PrivacyServiceTest {}
