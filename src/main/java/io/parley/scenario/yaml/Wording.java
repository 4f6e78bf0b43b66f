package io.parley.scenario.yaml;

import java.util.Collection;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What a file says, as a message shows it: on one line and not too long. */
public final class Wording {

  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_NAMES = 20;

  private Wording() {}

  /** A text in quotes. */
  public static String quoted(String text) {
    return "\"" + shortened(Characters.line(text)) + "\"";
  }

  private static String shortened(String line) {
    if (line.codePointCount(0, line.length()) <= MOST_CHARACTERS) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }

  /** What a node is, in words. */
  static String found(Node node) {
    if (Scalars.isNothing(node)) {
      return "nothing";
    }
    if (node instanceof ScalarNode scalar) {
      return quoted(scalar.getValue());
    }
    return node instanceof MappingNode ? "a mapping" : "a list";
  }

  /** What of a kind there is to choose from, if anything. */
  static String expected(String what, Collection<String> known) {
    return known.isEmpty() ? "no " + what : what + ": " + oneOf(known);
  }

  /** The names to choose from; the first of them where there are many. */
  static String oneOf(Collection<String> names) {
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return "one of "
        + first
        + (names.size() > MOST_NAMES ? ", … (" + names.size() + " in all)" : "");
  }
}
