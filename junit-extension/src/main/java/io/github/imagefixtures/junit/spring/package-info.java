/**
 * Integration with Spring's TestContext framework. Spring finds it in {@code
 * META-INF/spring.factories}; nothing else refers to it, so that Spring can be absent.
 */
@NullMarked
package io.github.imagefixtures.junit.spring;

import org.jspecify.annotations.NullMarked;
