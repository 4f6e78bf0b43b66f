package io.parley.scenario.path;

import java.util.List;

/** Dotted paths in which {@code *} stands for any id. */
public final class PathPattern {

  private PathPattern() {}

  /** Whether {@code path} is among those that {@code pattern} stands for. */
  public static boolean matches(String pattern, String path) {
    int wanted = 0;
    int given = 0;
    while (true) { // without taking the paths apart, as large scenarios have tens of thousands
      int wantedEnd = end(pattern, wanted);
      int givenEnd = end(path, given);
      boolean isAny = wantedEnd == wanted + 1 && pattern.charAt(wanted) == '*';
      boolean isSame =
          wantedEnd - wanted == givenEnd - given
              && pattern.regionMatches(wanted, path, given, wantedEnd - wanted);
      boolean isLast = wantedEnd == pattern.length();
      if (!(isAny || isSame) || isLast != (givenEnd == path.length())) {
        return false;
      }
      if (isLast) {
        return true;
      }
      wanted = wantedEnd + 1;
      given = givenEnd + 1;
    }
  }

  private static int end(String path, int from) {
    int dot = path.indexOf('.', from);
    return dot < 0 ? path.length() : dot;
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
