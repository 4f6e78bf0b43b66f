package io.parley.scenario;

import io.parley.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
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
final class YamlText {

  private static final int MOST_BYTES = 4 * 1024 * 1024;

  /** What is a place by itself: an option, or a place in a file that a text is quoted from. */
  private static final Pattern PLACE = Pattern.compile("--.*|.*:[0-9]+:[0-9]+", Pattern.DOTALL);

  private YamlText() {}

  /**
   * The text of a file.
   *
   * @throws InputException if it is no readable UTF-8 file of a sane size
   */
  static String read(Path file) {
    String where = file.toString();
    try {
      if (Files.isDirectory(file)) {
        throw new InputException(where, "a folder", "a scenario file");
      }
      byte[] bytes = bytes(file);
      if (bytes.length > MOST_BYTES) {
        throw new InputException(
            where,
            String.format(Locale.ROOT, "a file of more than %,d bytes", MOST_BYTES),
            "a smaller one");
      }
      return decoded(where, bytes);
    } catch (NoSuchFileException e) {
      throw new InputException(where, "no such file", "a scenario file");
    } catch (IOException e) {
      throw new InputException(where, "a file that can't be read", "a scenario file");
    }
  }

  /** No more than shows that there are too many; some files have no end. */
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(MOST_BYTES + 1);
    }
  }

  private static String decoded(String where, byte[] bytes) {
    ByteBuffer encoded = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean malformed = StandardCharsets.UTF_8.newDecoder().decode(encoded, text, true).isError();
    String decoded = text.flip().toString();
    if (malformed) {
      throw new InputException(
          where(where, decoded), "bytes that are not UTF-8", "a text in UTF-8");
    }
    return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  /**
   * The node that {@code text} says.
   *
   * @param label what messages call the text
   * @throws InputException if it is empty, not YAML or beyond the limits
   */
  static Node compose(String label, String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(label)
            .setSchema(new CoreSchema())
            .setCodePointLimit(MOST_BYTES)
            .setMaxAliasesForCollections(LimitedParser.MOST_ALIASES)
            .build();
    try {
      Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
      Optional<Node> node = new Composer(settings, new LimitedParser(parser)).getSingleNode();
      return node.orElseThrow(
          () -> new InputException(where(label, ""), "nothing", "a YAML document"));
    } catch (MarkedYamlEngineException e) {
      throw InputException.saying(
          e.getProblemMark().map(YamlText::where).orElse(label) + ": not YAML: " + problem(e));
    } catch (ReaderException e) {
      String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
      throw InputException.saying(
          where(label, before) + ": not YAML: " + "found a control character");
    } catch (YamlEngineException e) {
      throw InputException.saying(label + ": not YAML: " + e.getMessage());
    }
  }

  /** What is wrong, and in what: that can have begun far above. */
  private static String problem(MarkedYamlEngineException e) {
    if (e.getProblem().startsWith("but ")) {
      return e.getContext() + " " + e.getProblem();
    }
    return e.getProblem()
        + e.getContextMark()
            .map(mark -> " (" + e.getContext() + " from line " + (mark.getLine() + 1) + " on)")
            .orElse("");
  }

  /** The text of a node, such that {@link #compose} gives it back. */
  static String dump(Node node) {
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
  private static String where(String label, String before) {
    int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
    String lastLine = before.substring(before.lastIndexOf('\n') + 1);
    return where(label, line, lastLine.codePointCount(0, lastLine.length()) + 1);
  }

  private static String where(String label, int line, int column) {
    return PLACE.matcher(label).matches() ? label : label + ":" + line + ":" + column;
  }
}
