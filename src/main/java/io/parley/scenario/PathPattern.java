package io.parley.scenario;

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
}
