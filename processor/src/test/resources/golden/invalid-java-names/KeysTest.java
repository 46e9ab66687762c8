package com.example;

import io.github.imagefixtures.ImageFixture;

@ImageFixture(
    name = "logo",
    meta = """
        {"user-id": 1, "class": 2, "größe": 3, "": 4, "\\ud83d\\ude00": 5, "id": 6, "hashCode": 7,
         "notify": 8, "2x": 9, "*/ @see {": 10, "tab\\there": 11, "say \\"hi\\"": 12, "set": 13,
         "a\\u0000b": 14, "\\u202e": 15, "_": 16, "\\\\u0041": 17, "$": 18}
        """)
class KeysTest {}
