package io.github.imagefixtures.internal.state;

import java.util.regex.Pattern;

/** The forms of credentials. */
final class Forms {
  static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9_-]{40,})");
  static final Pattern KEY = Pattern.compile("[0-9a-f]{37,}");

  private Forms() {}
}
