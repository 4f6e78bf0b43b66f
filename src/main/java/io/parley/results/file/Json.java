package io.parley.results.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.model.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** JSON files: indented by two, lines that end in a line feed, numbers without exponents. */
public final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
          .build();

  /** What the name of a file that is not yet whole ends in. */
  public static final String NEW = ".new";

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** A number as files show it. */
  public static BigDecimal number(double number) {
    return Decimals.value(number);
  }

  /** The text of a document or of a record, indented. */
  public static String text(Object document) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values has a text", e);
    }
  }

  /** The text of a document in one line. */
  public static String line(JsonNode document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values has a text", e);
    }
  }

  /** The text of a record in one line. */
  public static String line(Record content) throws JsonProcessingException {
    return MAPPER.writeValueAsString(content);
  }

  /** Whether {@code file} is, to the byte, what is written of a document or a record. */
  public static boolean isTextOf(Object document, Path file) {
    try {
      return Files.readString(file).equals(text(document));
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes a document or a record. */
  public static void write(Object document, Path file) throws IOException {
    replace(text(document), file);
  }

  /** Writes a file in one step: what was there before stays until all of {@code text} is. */
  public static void replace(String text, Path file) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + NEW);
    Files.deleteIfExists(whole); // a link is not to be written through
    // a stream of this kind writes for an interrupted thread too, unlike a channel
    try (OutputStream stream = Files.newOutputStream(whole, StandardOpenOption.CREATE_NEW)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  public static <T extends Record> T read(String text, Class<T> type)
      throws JsonProcessingException {
    return MAPPER.readValue(text, type);
  }

  /**
   * The object in {@code file}, as a record.
   *
   * @throws InputException if it is not there or not such an object
   */
  public static <T extends Record> T read(Path file, Class<T> form) {
    try {
      return MAPPER.treeToValue(read(file), form);
    } catch (JsonProcessingException e) {
      throw new InputException(
          file.toString(), "a file that was changed", "it as it was when it was written");
    }
  }

  /**
   * The object in {@code file}.
   *
   * @throws InputException if it is not there or not JSON
   */
  public static JsonNode read(Path file) {
    try {
      JsonNode document = MAPPER.readTree(Files.readString(file));
      if (document.isObject()) {
        return document;
      }
      throw new InputException(file.toString(), "no JSON object", "a results file");
    } catch (JsonProcessingException | CharacterCodingException e) {
      throw new InputException(file.toString(), "no JSON that can be read", "a results file");
    } catch (IOException e) {
      throw new InputException(
          file.toString(),
          "a file that can't be read (" + FileProblem.of(e) + ")",
          "a results file");
    }
  }
}
