package io.parley.scenario.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Which nodes are numbers, flags and texts. */
public final class Scalars {

  /** Far above anything that is negotiated; sums and squares of as much are exact enough. */
  public static final double MOST = 1e12;

  /** Numbers up to that, in words. */
  public static final String RANGE = "a number from -1e12 to 1e12";

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");
  private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");

  private Scalars() {}

  /** Whether a node is written as a number, not as a text. */
  public static boolean isNumber(Node node) {
    return node instanceof ScalarNode scalar
        && (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT))
        && NUMBER.matcher(scalar.getValue()).matches();
  }

  /** Whether a node says nothing. */
  static boolean isNothing(Node node) {
    return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
  }

  /** The number that a text says, which may be infinite; NaN if it says none. */
  static double number(String text) {
    return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
  }

  /** The whole number that a node is; null if it is none, or too long for any use. */
  static @Nullable Long wholeNumber(Node node) {
    if (!isNumber(node) || !node.getTag().equals(Tag.INT)) {
      return null;
    }
    try {
      return Long.valueOf(((ScalarNode) node).getValue());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Yes or no; null if a node is neither. */
  static @Nullable Boolean flag(Node node) {
    boolean isFlag =
        node.getTag().equals(Tag.BOOL)
            && node instanceof ScalarNode scalar
            && FLAG.matcher(scalar.getValue()).matches();
    return isFlag ? Boolean.valueOf(((ScalarNode) node).getValue()) : null;
  }

  /** Whether a node is a text that would be a number or a flag without its quotes. */
  static boolean isTextByQuotes(Node node) {
    return node instanceof ScalarNode scalar
        && node.getTag().equals(Tag.STR)
        && (NUMBER.matcher(scalar.getValue()).matches()
            || FLAG.matcher(scalar.getValue()).matches());
  }
}
