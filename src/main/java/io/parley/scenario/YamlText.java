package io.parley.scenario;

import io.parley.model.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML text and nodes, within limits that keep a hostile file from taking the machine with it. */
final class YamlText {

  private static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final int MOST_NESTED = 40;
  private static final int MOST_ALIASES = 50;

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
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        throw new InputException(
            where,
            "a file of " + size + " bytes",
            String.format(Locale.ROOT, "at most %,d bytes", MOST_BYTES));
      }
      return decoded(where, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new InputException(where, "no such file", "a scenario file");
    } catch (IOException e) {
      throw new InputException(where, "a file that can't be read", "a scenario file");
    }
  }

  private static String decoded(String where, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputException(where, "bytes that are not UTF-8", "a text in UTF-8");
    }
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
            .setMaxAliasesForCollections(MOST_ALIASES)
            .build();
    try {
      checkNesting(settings, label, text);
      Optional<Node> node = new Compose(settings).composeString(text);
      return node.orElseThrow(() -> new InputException(label, "nothing", "a YAML document"));
    } catch (MarkedYamlEngineException e) {
      String where = e.getProblemMark().map(YamlText::where).orElse(label);
      throw InputException.saying(where + ": not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw InputException.saying(label + ": not YAML that can be read: " + e.getMessage());
    }
  }

  private static void checkNesting(LoadSettings settings, String label, String text) {
    int nested = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> nested++;
        case MappingEnd, SequenceEnd -> nested--;
        default -> {
          // scalars and the rest do not nest
        }
      }
      if (nested > MOST_NESTED) {
        throw new InputException(
            event.getStartMark().map(YamlText::where).orElse(label),
            "more than " + MOST_NESTED + " levels of nesting",
            "fewer");
      }
    }
  }

  /** The text of a node, such that {@link #compose} gives it back. */
  static String dump(Node node) {
    DumpSettings settings =
        DumpSettings.builder().setWidth(110).setSchema(new CoreSchema()).build();
    return new Present(settings)
        .emitToString(new Serialize(settings).serializeOne(node).iterator());
  }

  /** Where a node is: file, line and column, or the option that it came from. */
  static String where(Node node) {
    return node.getStartMark().map(YamlText::where).orElse("the scenario");
  }

  private static String where(Mark mark) {
    return mark.getName().startsWith("--")
        ? mark.getName()
        : mark.getName() + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }
}
