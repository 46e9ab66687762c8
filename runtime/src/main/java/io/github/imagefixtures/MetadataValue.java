package io.github.imagefixtures;

import org.hamcrest.Matcher;

/**
 * A value of a key in {@code metadata}. As a matcher, it matches a request that sends the value. As
 * an argument of {@link UpdateStubbing#succeedsWith(MetadataValue...)}, it adds the value to the
 * response. Numbers are compared by their numeric value: {@code 3} equals {@code 3.0}. Immutable
 * and thread-safe. Do not implement this interface; only instances of this library are supported.
 */
public interface MetadataValue extends Matcher<UpdateImageRequest> {}
