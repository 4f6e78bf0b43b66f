package io.parley.scenario.yaml;

import io.parley.model.InputException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the parser of YAML complains of, in the words of other errors and with a remedy. */
final class NotYaml {

  private static final Pattern EXPECTED_IN_FLOW =
      Pattern.compile("expected ',' or '(.)', but got (.*)");
  private static final Pattern KEY_AND_TEXT =
      Pattern.compile("\\s*(?:- )?([^:\\s]+): +(.*\\S)\\s*");

  private final MarkedYamlEngineException complaint;
  private final String label;
  private final String text;

  private NotYaml(MarkedYamlEngineException complaint, String label, String text) {
    this.complaint = complaint;
    this.label = label;
    this.text = text;
  }

  /**
   * The error that says it.
   *
   * @param label what messages call the text
   * @param text the text that is no YAML
   */
  static InputException saying(MarkedYamlEngineException complaint, String label, String text) {
    return new NotYaml(complaint, label, text).error();
  }

  private InputException error() {
    String problem = complaint.getProblem();
    Matcher inFlow = EXPECTED_IN_FLOW.matcher(problem);
    if (problem.startsWith("mapping values are not allowed")) {
      return line().substring(0, column()).contains(": ")
          ? error("a second colon in one line", "quotes around a text with a colon", quotedText())
          : error("a key in what goes on from the line above", "the same indentation", null);
    }
    if (problem.startsWith("found unexpected end of stream")) {
      return error("the end, in a text in quotes" + from(), "a closing quote", null);
    }
    if (problem.startsWith("found unexpected document separator")) {
      return error("a new document, in a text in quotes" + from(), "a closing quote", null);
    }
    if (inFlow.matches()) {
      String end = inFlow.group(1);
      return error(
          token(inFlow.group(2)) + (end.equals("]") ? " in a list" : " in a mapping") + from(),
          "\",\" or \"" + end + "\"",
          null);
    }
    if (problem.contains("TAB")) {
      return error("a tab at the beginning of a line", "spaces", null);
    }
    if (problem.startsWith("found undefined alias")) {
      String alias = Characters.line(problem.substring(problem.lastIndexOf(' ') + 1));
      return error("an alias to nothing, \"*" + alias + "\"", "\"&" + alias + "\" above it", null);
    }
    if (problem.startsWith("but found another document")) {
      return error("a second document", "one", null);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return error("a line without a colon", "\"key: value\"", null);
    }
    if (problem.startsWith("expected <block end>, but found")) {
      return error(
          token(problem.substring(problem.lastIndexOf("found") + "found".length()).strip())
              + (String.valueOf(complaint.getContext()).contains("collection")
                  ? " in a list"
                  : " in a mapping")
              + from(),
          "each entry on a line of its own, indented alike",
          null);
    }
    return error("what is not YAML: " + Characters.line(problem) + from(), "YAML", null);
  }

  private InputException error(String found, String expected, @Nullable String maybe) {
    return new InputException(
        complaint.getProblemMark().map(YamlText::where).orElse(label), found, expected, maybe);
  }

  /** In what it is, as that can have begun far above. */
  private String from() {
    return complaint
        .getContextMark()
        .map(mark -> " that begins on line " + (mark.getLine() + 1))
        .orElse("");
  }

  /** The parser's name of what it found, as its user would write it. */
  private static String token(String name) {
    String plain = Characters.line(name).replace("'", "");
    return switch (plain) {
      case "<scalar>", "scalar" -> "a text";
      case "<stream end>", "stream end" -> "the end";
      case "<block mapping start>" -> "a mapping";
      case "<block sequence start>", "<block entry>" -> "a dash";
      case "<block end>" -> "a line that is indented less";
      default ->
          plain.length() == 1 ? "\"" + plain + "\"" : plain.replace("<", "").replace(">", "");
    };
  }

  /** The line that the complaint is about. */
  private String line() {
    return complaint
        .getProblemMark()
        .flatMap(mark -> text.lines().skip(mark.getLine()).findFirst())
        .orElse("");
  }

  /** How far into that line it is. */
  private int column() {
    int column = complaint.getProblemMark().map(Mark::getColumn).orElse(0);
    return Math.min(column, line().length());
  }

  /** The line with its text in quotes, where it has one that has none. */
  private @Nullable String quotedText() {
    Matcher line = KEY_AND_TEXT.matcher(line());
    boolean isPlain = line.matches() && !line.group(2).matches("[\"'{\\[&*!|>%@`].*|.* #.*");
    return isPlain && Wording.quoted(line.group(2)).equals("\"" + line.group(2) + "\"")
        ? line.group(1) + ": '" + line.group(2).replace("'", "''") + "'"
        : null;
  }
}
