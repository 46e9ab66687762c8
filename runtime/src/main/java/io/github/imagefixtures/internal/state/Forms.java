package io.github.imagefixtures.internal.state;

import java.util.regex.Pattern;

/** The forms of ids and credentials. */
public final class Forms {
  /** An account's id. */
  public static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{32}");

  /** A token. */
  public static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{40,}");

  /** An e-mail: the service looks no closer. */
  public static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(" + TOKEN + ")");

  /** A key. */
  public static final Pattern KEY = Pattern.compile("[0-9a-f]{37,}");

  private Forms() {}
}
