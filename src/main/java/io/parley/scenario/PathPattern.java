package io.parley.scenario;

import java.util.List;

/** Dotted paths in which {@code *} stands for any id. */
public final class PathPattern {

  private PathPattern() {}

  /** Whether {@code path} is among those that {@code pattern} stands for. */
  public static boolean matches(String pattern, String path) {
    String[] wanted = pattern.split("\\.", -1);
    String[] given = path.split("\\.", -1);
    if (wanted.length != given.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!wanted[i].equals("*") && !wanted[i].equals(given[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code path} is among those that {@code pattern} stands for, or below one of them. */
  public static boolean covers(String pattern, String path) {
    int depth = pattern.split("\\.", -1).length;
    String[] given = path.split("\\.", -1);
    return given.length >= depth
        && matches(pattern, String.join(".", List.of(given).subList(0, depth)));
  }

  /** Whether two patterns stand for a common path, or one for a path below one of the other's. */
  static boolean overlap(String one, String other) {
    String[] first = one.split("\\.", -1);
    String[] second = other.split("\\.", -1);
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      boolean isAny = first[i].equals("*") || second[i].equals("*");
      if (!isAny && !first[i].equals(second[i])) {
        return false;
      }
    }
    return true;
  }
}
