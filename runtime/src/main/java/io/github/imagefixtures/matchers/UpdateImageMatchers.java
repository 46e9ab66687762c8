package io.github.imagefixtures.matchers;

import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonReader;
import io.github.imagefixtures.internal.json.JsonSyntaxException;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.matching.AbsentMatcher;
import io.github.imagefixtures.internal.matching.BodyPath;
import io.github.imagefixtures.internal.matching.JsonMatcher;
import io.github.imagefixtures.internal.matching.MetadataValueMatcher;
import io.github.imagefixtures.internal.matching.ValueMatcher;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.rules.UpdateProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hamcrest.Matcher;
import org.hamcrest.core.DescribedAs;
import org.hamcrest.core.Is;
import org.jspecify.annotations.Nullable;

/**
 * Hamcrest matchers for what the body of an update says; {@link RequestMatchers} has those for what
 * stands around it.
 *
 * <p>The matchers are immutable, accept neither null nor foreign types, and tell in their mismatch
 * texts absent, null and wrong apart. A request whose body is no JSON object satisfies none of
 * them. An argument that is null is refused at once, with a {@link NullPointerException} that says
 * what to write instead.
 */
public final class UpdateImageMatchers {
  private static final String NULL_METADATA =
      "%s: use sendsNull(\"metadata\") to expect JSON's null, leavesMetadataUnchanged() to expect"
          + " nothing";
  private static final String NULL_CREATOR =
      "%s: use sendsNull(\"creator\") to expect JSON's null, leavesCreatorUnchanged() to expect"
          + " nothing";
  private static final String NULL_VALUE =
      "%s: use nullValue() to expect JSON's null, metadataWithout(..) to expect nothing";

  private UpdateImageMatchers() {}

  /** Matches a request that sends {@code requireSignedURLs} with this value. */
  public static Matcher<UpdateImageRequest> requireSignedURLs(boolean required) {
    return JsonMatcher.equalTo(BodyPath.ACCESS, required);
  }

  /** Matches a request that does not send {@code requireSignedURLs}. */
  public static Matcher<UpdateImageRequest> leavesAccessUnchanged() {
    return new AbsentMatcher(BodyPath.ACCESS);
  }

  /** Matches a request that sends {@code metadata}, an object, that the matcher accepts. */
  public static Matcher<UpdateImageRequest> metadata(
      Matcher<? super Map<String, @Nullable Object>> matcher) {
    Objects.requireNonNull(matcher, NULL_METADATA.formatted("matcher"));
    return new ValueMatcher(BodyPath.METADATA, Map.class, matcher);
  }

  /**
   * Matches a request that sends just this {@code metadata}. The order of keys does not count, and
   * numbers are compared by what they are worth, {@code 3} as {@code 3.0}.
   *
   * @param json the text of a JSON object
   * @throws IllegalArgumentException if it is anything else
   */
  public static Matcher<UpdateImageRequest> metadataEqualTo(String json) {
    return metadataEqualTo(object(json));
  }

  /**
   * Matches a request that sends just this {@code metadata}, compared as JSON: an {@code Integer}
   * is as good as a {@code Long}.
   *
   * @throws IllegalArgumentException if it holds what JSON cannot
   */
  public static Matcher<UpdateImageRequest> metadataEqualTo(
      Map<String, ? extends @Nullable Object> metadata) {
    Objects.requireNonNull(metadata, NULL_METADATA.formatted("metadata"));
    return JsonMatcher.equalTo(BodyPath.METADATA, metadata);
  }

  /**
   * Matches a request that sends at least this {@code metadata}: objects in it may have further
   * keys at every level, arrays may not have further items.
   *
   * @param json the text of a JSON object
   * @throws IllegalArgumentException if it is anything else
   */
  public static Matcher<UpdateImageRequest> metadataContaining(String json) {
    return metadataContaining(object(json));
  }

  /**
   * Matches a request that sends at least this {@code metadata}, compared as JSON.
   *
   * @throws IllegalArgumentException if it holds what JSON cannot
   */
  public static Matcher<UpdateImageRequest> metadataContaining(
      Map<String, ? extends @Nullable Object> metadata) {
    Objects.requireNonNull(metadata, NULL_METADATA.formatted("metadata"));
    return JsonMatcher.containing(BodyPath.METADATA, metadata);
  }

  /**
   * Matches a request that sends this value in its {@code metadata}, compared as JSON. An update
   * can be answered with it too, as in {@code succeedsWith(metadataValue("views", 3))}.
   *
   * @param path keys with dots between them, such as {@code author.name}
   * @param value a string, a number, a boolean, a list or a map
   * @throws IllegalArgumentException if JSON cannot hold the value, or a key in the path is empty
   */
  public static MetadataValue metadataValue(String path, Object value) {
    Objects.requireNonNull(value, NULL_VALUE.formatted("value"));
    return new MetadataValueMatcher(BodyPath.inMetadata(path), value);
  }

  /**
   * Matches a request that sends JSON's null in its {@code metadata}, and is what an update can be
   * answered with.
   *
   * @param path keys with dots between them, such as {@code author.name}
   * @throws IllegalArgumentException if a key in the path is empty
   */
  public static MetadataValue metadataNull(String path) {
    return new MetadataValueMatcher(BodyPath.inMetadata(path), null);
  }

  /**
   * Matches a request that sends a value in its {@code metadata} that the matcher accepts. Whole
   * numbers are {@code Long}, others {@code Double}; JSON's null is null.
   *
   * @param path keys with dots between them, such as {@code author.name}
   * @throws IllegalArgumentException if a key in the path is empty
   */
  public static Matcher<UpdateImageRequest> metadataValue(String path, Matcher<?> matcher) {
    Objects.requireNonNull(matcher, NULL_VALUE.formatted("matcher"));
    return new ValueMatcher(BodyPath.inMetadata(path), Object.class, matcher);
  }

  /**
   * Matches a request that sends {@code metadata} without this key, and so drops it.
   *
   * @param path keys with dots between them, such as {@code author.name}
   * @throws IllegalArgumentException if a key in it is empty
   */
  public static Matcher<UpdateImageRequest> metadataWithout(String path) {
    return new AbsentMatcher(BodyPath.inMetadata(path));
  }

  /** Matches a request that does not send {@code metadata}. */
  public static Matcher<UpdateImageRequest> leavesMetadataUnchanged() {
    return new AbsentMatcher(BodyPath.METADATA);
  }

  /** Matches a request that sends {@code {}} for {@code metadata}, and so drops all of it. */
  public static Matcher<UpdateImageRequest> clearsMetadata() {
    return JsonMatcher.equalTo(BodyPath.METADATA, Map.of());
  }

  /** Matches a request that sends this {@code creator}. (Newer than the reference.) */
  public static Matcher<UpdateImageRequest> creator(String creator) {
    Objects.requireNonNull(creator, NULL_CREATOR.formatted("creator"));
    return creator(Is.is(creator));
  }

  /** Matches a request that sends a {@code creator} that the matcher accepts. */
  public static Matcher<UpdateImageRequest> creator(Matcher<? super String> matcher) {
    Objects.requireNonNull(matcher, NULL_CREATOR.formatted("matcher"));
    return new ValueMatcher(BodyPath.CREATOR, String.class, matcher);
  }

  /** Matches a request that does not send {@code creator}. */
  public static Matcher<UpdateImageRequest> leavesCreatorUnchanged() {
    return new AbsentMatcher(BodyPath.CREATOR);
  }

  /**
   * Matches a request that sends JSON's null for a property, which is another thing than leaving it
   * out.
   *
   * @param property {@code requireSignedURLs}, {@code metadata} or {@code creator}
   * @throws IllegalArgumentException if it is none of these
   */
  public static Matcher<UpdateImageRequest> sendsNull(String property) {
    Objects.requireNonNull(property, "property");
    if (!UpdateProperties.KNOWN.contains(property)) {
      throw new IllegalArgumentException(
          "An update has no property \""
              + property
              + "\", only "
              + String.join(", ", UpdateProperties.KNOWN)
              + UpdateProperties.suggestionFor(property)
                  .map(m -> "; did you mean \"" + m + "\"?")
                  .orElse(""));
    }
    return JsonMatcher.equalTo(new BodyPath(List.of(property)), null);
  }

  /** Matches a request that asks for nothing: its body is {@code {}}. */
  public static Matcher<UpdateImageRequest> emptyUpdate() {
    return new ValueMatcher(
        BodyPath.BODY, Map.class, DescribedAs.describedAs("is {}", Is.is(Map.of())));
  }

  /**
   * Matches the JSON text of a body that was captured some other way: by a mock, by another server,
   * in a log. Only what the body says can be matched in it.
   */
  public static Matcher<String> updateBody(Matcher<? super UpdateImageRequest> matcher) {
    return new UpdateBodyMatcher<>(
        String.class, ReceivedUpdate::ofBody, Objects.requireNonNull(matcher, "matcher"));
  }

  /** Matches the bytes, JSON text in UTF-8, of a body that was captured some other way. */
  public static Matcher<byte[]> updateBodyBytes(Matcher<? super UpdateImageRequest> matcher) {
    return new UpdateBodyMatcher<>(
        byte[].class, ReceivedUpdate::ofBody, Objects.requireNonNull(matcher, "matcher"));
  }

  private static Map<String, @Nullable Object> object(String json) {
    Objects.requireNonNull(json, NULL_METADATA.formatted("json"));
    try {
      JsonValue value = JsonReader.parse(json);
      if (value instanceof JsonObject object) {
        return object.toJava();
      }
      throw new IllegalArgumentException(
          "The expected metadata is " + JsonTypeName.of(value) + ", not an object: " + json);
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException(
          "The expected metadata is no JSON: " + e.getMessage() + ": " + json, e);
    }
  }
}
