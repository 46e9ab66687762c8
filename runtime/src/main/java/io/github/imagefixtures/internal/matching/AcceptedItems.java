package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.json.JsonNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Expects a list of items of one type that a matcher of the user's accepts. */
final class AcceptedItems implements Expectation {
  private final Class<?> itemType;
  private final AcceptedValue list;

  AcceptedItems(Class<?> itemType, Matcher<?> matcher) {
    this.itemType = itemType;
    this.list = new AcceptedValue(List.class, matcher);
  }

  @Override
  public Optional<Objection> objection(Place place, Found found) {
    if (!(found instanceof Found.Value value && value.value() instanceof List<?> items)) {
      return list.objection(place, found);
    }
    List<@Nullable Object> widened = new ArrayList<>();
    for (Object item : items) {
      Object typed = JsonNumber.widen(item, itemType);
      if (typed != null && !itemType.isInstance(typed)) {
        String at = place + "[" + widened.size() + "]";
        return Optional.of(() -> List.of(AcceptedValue.otherType(at, typed, itemType)));
      }
      widened.add(typed);
    }
    return list.objection(place, new Found.Value(widened));
  }

  @Override
  public void describeTo(Description description) {
    list.describeTo(description);
  }
}
