package io.parley.scenario.yaml;

import io.parley.model.InputException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML text and nodes, within limits that keep a hostile file from taking the machine with it. */
public final class YamlText {

  /** What is a place by itself: an option, or a place in a file that a text is quoted from. */
  private static final Pattern PLACE = Pattern.compile("--.*|.*:[0-9]+:[0-9]+", Pattern.DOTALL);

  private YamlText() {}

  /**
   * The node that {@code text} says.
   *
   * @param label what messages call the text
   * @throws InputException if it is empty, not YAML or beyond the limits
   */
  public static Node compose(String label, String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(label)
            .setSchema(new CoreSchema())
            .setCodePointLimit(SourceText.MOST_BYTES)
            .setMaxAliasesForCollections(LimitedParser.MOST_ALIASES)
            .build();
    try {
      Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
      Optional<Node> node = new Composer(settings, new LimitedParser(parser)).getSingleNode();
      return node.orElseThrow(
          () -> new InputException(whereAfter(label, ""), "nothing", "a YAML document"));
    } catch (MarkedYamlEngineException e) {
      throw NotYaml.saying(e, label, text);
    } catch (ReaderException e) {
      String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
      throw new InputException(
          whereAfter(label, before),
          Characters.named(e.getCodePoint()),
          "characters that can be seen");
    } catch (YamlEngineException e) {
      throw new InputException(
          label, "what is not YAML: " + Characters.line(String.valueOf(e.getMessage())), "YAML");
    }
  }

  /** The text of a node, such that {@link #compose} gives it back. */
  public static String dump(Node node) {
    return dump(node, 110);
  }

  /** The text of a node of flow style in one line. */
  static String line(Node node) {
    return dump(node, Integer.MAX_VALUE).strip();
  }

  private static String dump(Node node, int width) {
    DumpSettings settings =
        DumpSettings.builder().setWidth(width).setSchema(new CoreSchema()).build();
    return new Present(settings)
        .emitToString(new Serialize(settings).serializeOne(node).iterator());
  }

  /** Where a node is: file, line and column, or the option that it came from. */
  static String where(Node node) {
    return node.getStartMark().map(YamlText::where).orElse("the scenario");
  }

  /** Where in a text: file, line and column. */
  static String where(Mark mark) {
    return where(mark.getName(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Where a text goes on after {@code before}. */
  static String whereAfter(String label, String before) {
    int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
    String lastLine = before.substring(before.lastIndexOf('\n') + 1);
    return where(label, line, lastLine.codePointCount(0, lastLine.length()) + 1);
  }

  private static String where(String label, int line, int column) {
    return PLACE.matcher(label).matches() ? label : label + ":" + line + ":" + column;
  }
}
