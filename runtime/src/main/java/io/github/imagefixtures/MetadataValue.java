package io.github.imagefixtures;

import org.hamcrest.Matcher;

/**
 * A value under a key of {@code metadata}: matches a request that sends it, and can be given to
 * {@link UpdateStubbing#succeedsWith(MetadataValue...)}, so that the response has it. Numbers are
 * compared by their numeric value, {@code 3} as {@code 3.0}. Immutable and thread-safe. Not to be
 * implemented outside this library.
 */
public interface MetadataValue extends Matcher<UpdateImageRequest> {}
