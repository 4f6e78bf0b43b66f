package io.parley.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A case of bad input, from a file in {@code src/test/resources/io/parley/bad}.
 *
 * <p>A case is a valid scenario ({@code in}, base.yaml where that is left out) in which {@code
 * change} becomes {@code to}, or a whole {@code text} followed by some {@code bytes} or by {@code
 * repeat} so many {@code times}. It is run as such, with {@code set} as an override, or as {@code
 * args} says, after the command {@code before}. The message is {@code where}, {@code found} and
 * {@code expected} (or what it {@code says}), a guess ({@code maybe}) and a page of help ({@code
 * see}). The mark ▶ stands where the message must point, in place of {@code where}.
 */
record BadInput(String group, Map<?, ?> fields) {

  private static final String MARK = "▶";
  private static final String ANYTHING = "[...]";

  /** Every case of the group's file. */
  static Stream<BadInput> of(String group) {
    Object cases = new Load(LoadSettings.builder().build()).loadFromString(resource(group));
    return ((List<?>) cases).stream().map(each -> new BadInput(group, (Map<?, ?>) each));
  }

  /** The text of a file of the folder. */
  static String resource(String name) {
    try (InputStream stream =
        BadInput.class.getResourceAsStream("/io/parley/bad/" + name + ".yaml")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** The file, without the mark. */
  byte[] file() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(marked().replace(MARK, "").getBytes(StandardCharsets.UTF_8));
    file.write(HexFormat.ofDelimiter(" ").parseHex(text("bytes")));
    if (has("repeat")) {
      int times = Integer.parseInt(text("times"));
      file.write(text("repeat").repeat(times).getBytes(StandardCharsets.UTF_8));
    }
    return file.toByteArray();
  }

  private String marked() {
    if (has("text") || has("bytes") || has("repeat")) {
      return text("text");
    }
    String base = resource(has("in") ? text("in") : "base");
    if (!has("change")) {
      return base;
    }
    int at = base.indexOf(text("change"));
    if (at < 0 || base.indexOf(text("change"), at + 1) >= 0) {
      throw new IllegalStateException(this + " changes what is not there once");
    }
    return base.replace(text("change"), text("to"));
  }

  /** The command line, with the case's file in {@code folder}. */
  Object[] args(Path folder) {
    if (has("args")) {
      return words("args", folder);
    }
    List<String> args = new ArrayList<>(List.of("run", "FILE", "--out", "OUT"));
    if (has("set")) {
      args.addAll(List.of("--set", text("set")));
    }
    return args.stream().map(arg -> placed(arg, folder)).toArray();
  }

  /** The command line that comes before it; empty for none. */
  Object[] before(Path folder) {
    return has("before") ? words("before", folder) : new Object[0];
  }

  private Object[] words(String field, Path folder) {
    List<?> words = (List<?>) Objects.requireNonNull(fields.get(field));
    return words.stream().map(word -> placed(word.toString(), folder)).toArray();
  }

  /** What the whole of standard error must be. */
  Pattern message(Path folder) {
    String says =
        has("says") ? text("says") : "found " + text("found") + ", expected " + text("expected");
    String message =
        placed(where() + says, folder)
            + (has("maybe") ? "\n  Maybe \"" + text("maybe") + "\"" : "")
            + (has("see") ? "\nSee: " + text("see") : "")
            + "\n";
    return Pattern.compile(Pattern.quote(message).replace(ANYTHING, "\\E.*\\Q"));
  }

  private String where() {
    if (has("set")) {
      return "--set " + text("set").replace('\n', ' ') + ": ";
    }
    int at = marked().indexOf(MARK);
    if (at < 0) {
      return has("where") ? text("where") + ": " : "";
    }
    String before = marked().substring(0, at);
    long line = before.chars().filter(character -> character == '\n').count() + 1;
    return "FILE:" + line + ":" + (at - before.lastIndexOf('\n')) + ": ";
  }

  private static String placed(String text, Path folder) {
    return text.replace("FILE", folder.resolve("scenario.yaml").toString())
        .replace("FOLDER", folder.toString())
        .replace("OUT", folder.resolve("out").toString());
  }

  private boolean has(String field) {
    return fields.containsKey(field);
  }

  private String text(String field) {
    return Objects.toString(fields.get(field), "");
  }

  @Override
  public String toString() {
    return group + ": " + text("id");
  }
}
