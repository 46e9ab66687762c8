package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.ServiceBehavior;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The context of an update other than its image.
 *
 * @param behaviors the enabled behaviors of the service
 * @param takenIds whether an image of the account has or had an id; a new id must differ
 */
record UpdateContext(Set<ServiceBehavior> behaviors, Predicate<String> takenIds) {
  boolean enabled(ServiceBehavior behavior) {
    return behaviors.contains(behavior);
  }
}
