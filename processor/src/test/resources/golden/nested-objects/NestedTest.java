package com.example;

import io.github.imagefixtures.ImageFixture;

@ImageFixture(
    name = "logo",
    meta = """
        {"author": {"name": "Ann", "address": {"city": "Bern", "author": {"name": "Bob"}}},
         "string": {"long": 1}, "class": {"object": 1}}
        """)
class NestedTest {}
