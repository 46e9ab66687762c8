package com.example;

import io.github.imagefixtures.ImageFixture;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@ImageFixture(name = "logo")
@Retention(RetentionPolicy.RUNTIME)
public @interface BrandImages {}
