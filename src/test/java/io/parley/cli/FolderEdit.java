package io.parley.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.results.file.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * One edit of one file of a folder.
 *
 * @param file the file
 * @param kind what was done to it
 * @param before what it held, or null if it was not there
 */
record FolderEdit(Path file, Kind kind, byte @Nullable [] before) {

  private static final int MOST_TRIES = 1_000;

  /** What is done to a file. */
  enum Kind {
    BYTE_CHANGED,
    BYTE_REMOVED,
    BYTE_ADDED,
    LINE_REMOVED,
    LINE_TWICE,
    LINES_SWAPPED,
    NUMBER_CHANGED,
    CUT_OFF,
    VALUE_CHANGED,
    KEY_REMOVED,
    KEY_ADDED,
    FILE_REMOVED,
    FILE_ADDED
  }

  /** Does something to one of {@code files}; half of the time to one of {@code most}. */
  static FolderEdit make(List<Path> files, List<Path> most, SplittableRandom random)
      throws IOException {
    for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      Path file = any(random.nextInt(2) == 0 ? most : files, random);
      if (kind == Kind.FILE_ADDED) {
        Path added = file.resolveSibling("added-" + random.nextInt(100) + ".csv");
        Files.writeString(added, "run,ending\n");
        return new FolderEdit(added, kind, null);
      }
      byte[] before = Files.readAllBytes(file);
      if (kind == Kind.FILE_REMOVED) {
        Files.delete(file);
        return new FolderEdit(file, kind, before);
      }
      byte[] after = edited(before, kind, file.toString().endsWith(".json"), random);
      if (!Arrays.equals(before, after)) {
        Files.write(file, after);
        return new FolderEdit(file, kind, before);
      }
    }
    throw new IllegalStateException("nothing to edit");
  }

  /** Undoes the edit. */
  void undo() throws IOException {
    if (before == null) {
      Files.delete(file);
    } else {
      Files.write(file, before);
    }
  }

  @Override
  public String toString() {
    return kind + " in " + file;
  }

  private static byte[] edited(byte[] bytes, Kind kind, boolean isJson, SplittableRandom random)
      throws IOException {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    return switch (kind) {
      case BYTE_CHANGED -> changed(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(7))));
      case BYTE_REMOVED -> spliced(bytes, at, at + 1, new byte[0]);
      case BYTE_ADDED -> spliced(bytes, at, at, new byte[] {(byte) (32 + random.nextInt(90))});
      case CUT_OFF -> Arrays.copyOf(bytes, at);
      case NUMBER_CHANGED -> numberChanged(bytes, at);
      case LINE_REMOVED, LINE_TWICE, LINES_SWAPPED -> lines(bytes, kind, random);
      case VALUE_CHANGED, KEY_REMOVED, KEY_ADDED -> isJson ? json(bytes, kind, random) : bytes;
      case FILE_REMOVED, FILE_ADDED -> throw new IllegalArgumentException("not within a file");
    };
  }

  private static byte[] changed(byte[] bytes, int at, byte value) {
    byte[] changed = bytes.clone();
    changed[at] = value;
    return changed;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
    byte[] result = Arrays.copyOf(bytes, from + with.length + bytes.length - to);
    System.arraycopy(with, 0, result, from, with.length);
    System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
    return result;
  }

  /** The next digit from here on is another one. */
  private static byte[] numberChanged(byte[] bytes, int at) {
    for (int each = at; each < bytes.length; each++) {
      if (bytes[each] >= '0' && bytes[each] <= '9') {
        return changed(bytes, each, (byte) (bytes[each] == '9' ? '0' : bytes[each] + 1));
      }
    }
    return bytes;
  }

  private static byte[] lines(byte[] bytes, Kind kind, SplittableRandom random) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    int line = random.nextInt(lines.size());
    switch (kind) {
      case LINE_REMOVED -> lines.remove(line);
      case LINE_TWICE -> lines.add(line, lines.get(line));
      default -> lines.set(line, lines.set(lines.size() - 1 - line, lines.get(line)));
    }
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] json(byte[] bytes, Kind kind, SplittableRandom random) throws IOException {
    JsonNode root = new ObjectMapper().readTree(bytes);
    List<ObjectNode> objects = new ArrayList<>();
    collect(root, objects);
    ObjectNode object = any(objects, random);
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    String key = keys.isEmpty() ? "added" : any(keys, random);
    switch (kind) {
      case VALUE_CHANGED -> object.put(key, "other" + random.nextInt(100));
      case KEY_REMOVED -> object.remove(key);
      default -> object.put("added-" + random.nextInt(100), random.nextInt(100));
    }
    return Json.text(root).getBytes(StandardCharsets.UTF_8);
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(each -> collect(each, objects));
  }

  private static <T> T any(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
