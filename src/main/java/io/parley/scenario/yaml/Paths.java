package io.parley.scenario.yaml;

import java.util.regex.Pattern;

/** How keys make up dotted paths: the point of a number that is a key is written {@code _}. */
public final class Paths {

  private static final Pattern FRACTION = Pattern.compile("-?[0-9]+\\.[0-9]+");

  private Paths() {}

  /** The path of what is under {@code key} below {@code path}. */
  public static String below(String path, String key) {
    return path.isEmpty() ? part(key) : path + "." + part(key);
  }

  /** A key as a part of a path. */
  public static String part(String key) {
    return FRACTION.matcher(key).matches() ? key.replace('.', '_') : key;
  }
}
