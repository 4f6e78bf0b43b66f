package io.parley.scenario.yaml;

import io.parley.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A text that a user gave, in UTF-8 and of a size that a scenario can have.
 *
 * @param label what messages call it
 * @param text what it says
 */
public record SourceText(String label, String text) {

  static final int MOST_BYTES = 4 * 1024 * 1024;

  private static final String EXPECTED = "a scenario file";

  /**
   * The text of a file.
   *
   * @throws InputException if it is no readable UTF-8 file of a sane size
   */
  public static SourceText of(Path file) {
    String label = label(file);
    if (Files.isDirectory(file)) {
      throw new InputException(label, "a folder", EXPECTED);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return of(label, stream);
    } catch (NoSuchFileException e) {
      throw new InputException(label, "no such file", EXPECTED);
    } catch (AccessDeniedException e) {
      throw new InputException(label, "a file that you may not read", EXPECTED);
    } catch (IOException e) {
      throw new InputException(
          label, "a file that can't be read (" + e.getMessage() + ")", EXPECTED);
    }
  }

  /** What begins with a dash would look like an option in a message. */
  private static String label(Path file) {
    return file.toString().startsWith("-") ? "./" + file : file.toString();
  }

  /**
   * The text of a stream, which is read to its end.
   *
   * @throws InputException if it is not UTF-8 or too large
   * @throws IOException if it can't be read
   */
  public static SourceText of(String label, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(MOST_BYTES + 1); // some have no end
    if (bytes.length > MOST_BYTES) {
      throw new InputException(
          label,
          String.format(Locale.ROOT, "a file of more than %,d bytes", MOST_BYTES),
          "a smaller one");
    }
    return new SourceText(label, decoded(label, bytes));
  }

  private static String decoded(String label, byte[] bytes) {
    ByteBuffer encoded = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean malformed = StandardCharsets.UTF_8.newDecoder().decode(encoded, text, true).isError();
    String decoded = text.flip().toString();
    if (malformed) {
      throw new InputException(
          YamlText.whereAfter(label, decoded), "bytes that are not UTF-8", "a text in UTF-8");
    }
    return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }
}
