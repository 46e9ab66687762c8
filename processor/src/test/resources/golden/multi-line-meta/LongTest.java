package com.example;

import io.github.imagefixtures.ImageFixture;

@ImageFixture(
    name = "logo",
    meta = """
        {"description": "A description that is too long to fit on one line with the other keys",
         "tags": ["a first tag that is long", "a second tag that is long", "a third tag that is long"],
         "quotes": "three \\"\\"\\" and a backslash \\\\ and a trailing space "}
        """)
class LongTest {}
