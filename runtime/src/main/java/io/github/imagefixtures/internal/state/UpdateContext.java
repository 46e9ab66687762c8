package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.ServiceBehavior;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an update depends on beside its image.
 *
 * @param behaviors how the service behaves where its reference leaves it open
 * @param takenIds whether an image of the account has, or had, this id; a new id is none of them
 */
record UpdateContext(Set<ServiceBehavior> behaviors, Predicate<String> takenIds) {
  boolean enabled(ServiceBehavior behavior) {
    return behaviors.contains(behavior);
  }
}
