package com.example;

import io.github.imagefixtures.ImageFixture;

public class Outer {
  static class Middle {
    @ImageFixture(name = "logo")
    public static class FooTest<T extends Comparable<T>> {}
  }
}
