package io.parley.scenario.path;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Whether a red line is to be there at all. */
public enum Presence {
  PRESENT,
  ABSENT;

  private static final String RED_LINE = "actors.*.red_lines.*";

  /** What {@code value} says of the presence of what is at {@code path}; null if nothing. */
  static @Nullable Presence at(String path, Node value) {
    if (!isOptional(path) || !(value instanceof ScalarNode scalar)) {
      return null;
    }
    return switch (scalar.getValue()) {
      case "present" -> PRESENT;
      case "absent" -> ABSENT;
      default -> null;
    };
  }

  /** Whether what is at {@code path} can be present or absent. */
  public static boolean isOptional(String path) {
    return PathPattern.matches(RED_LINE, path);
  }
}
