package com.example;

import io.github.imagefixtures.ImageFixture;

@ImageFixture(
    name = "logo",
    meta = """
        {
          "string": "s", "integer": 1, "beyondLong": 12345678901234567890,
          "decimal": 1.5, "beyondDouble": 0.10000000000000000001,
          "boolean": false, "nothing": null,
          "strings": ["a", null], "integers": [1, 2], "decimals": [1.5, 2.5], "booleans": [true],
          "numbers": [1, 1.5], "mixed": [1, "a"], "objects": [{"a": 1}], "noItems": [],
          "noKeys": {}
        }
        """)
class TypesTest {}
