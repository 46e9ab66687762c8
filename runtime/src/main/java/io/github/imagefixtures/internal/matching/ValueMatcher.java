package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.json.JsonNumber;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.matching.Mismatch.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Expects a value of one Java type that a matcher accepts. */
public final class ValueMatcher extends BodyMatcher {
  private final Class<?> type;
  private final Class<?> itemType;
  private final Matcher<?> matcher;

  private ValueMatcher(BodyPath path, Class<?> type, Class<?> itemType, Matcher<?> matcher) {
    super(path);
    this.type = type;
    this.itemType = itemType;
    this.matcher = matcher;
  }

  /** Creates a matcher that expects a value of this type. */
  public ValueMatcher(BodyPath path, Class<?> type, Matcher<?> matcher) {
    this(path, type, Object.class, matcher);
  }

  /** Creates a matcher that expects a list with items of this type. */
  public static ValueMatcher ofItems(BodyPath path, Class<?> itemType, Matcher<?> matcher) {
    return new ValueMatcher(path, List.class, itemType, matcher);
  }

  @Override
  List<Mismatch> mismatchesOf(BodyPath at, @Nullable Object value) {
    Object typed = JsonNumber.widen(value, type);
    if (isOther(type, typed)) {
      return otherType(at, typed, type);
    }
    if (itemType != Object.class && typed instanceof List<?> items) {
      List<@Nullable Object> widened = new ArrayList<>();
      for (Object item : items) {
        Object typedItem = JsonNumber.widen(item, itemType);
        if (isOther(itemType, typedItem)) {
          return otherType(at + "[" + widened.size() + "]", typedItem, itemType);
        }
        widened.add(typedItem);
      }
      typed = widened;
    }
    Object accepted = typed;
    return SafeMatcher.matches(matcher, accepted)
        ? List.of()
        : List.of(
            new Mismatch(
                accepted == null ? Distance.TYPE : Distance.VALUE, () -> otherValue(at, accepted)));
  }

  private static boolean isOther(Class<?> type, @Nullable Object value) {
    return value != null && !type.isInstance(value);
  }

  private static List<Mismatch> otherType(Object place, @Nullable Object value, Class<?> expected) {
    return List.of(new Mismatch(Distance.TYPE, () -> otherTypeText(place, value, expected)));
  }

  private static String otherTypeText(Object place, @Nullable Object value, Class<?> expected) {
    String found = JsonTypeName.of(value);
    String wanted = JsonTypeName.ofType(expected);
    return place
        + " was "
        + Display.json(value)
        + (found.equals(wanted)
            ? ", which exceeds the range of " + expected.getSimpleName()
            : ", " + found + " instead of " + wanted);
  }

  private String otherValue(BodyPath at, @Nullable Object value) {
    return MismatchHint.append(
        at + " " + SafeMatcher.mismatch(matcher, value),
        MismatchHint.ofMatcher(SafeMatcher.description(matcher), value));
  }

  @Override
  String expectation() {
    return SafeMatcher.description(matcher);
  }
}
