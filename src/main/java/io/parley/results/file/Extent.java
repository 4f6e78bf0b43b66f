package io.parley.results.file;

import io.parley.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The beginning of a file, as far as it counts.
 *
 * @param bytes how many bytes it has, 0 or more
 * @param sha256 their hash, in hexadecimal digits
 */
public record Extent(long bytes, String sha256) {

  /**
   * Holds {@code file} against this.
   *
   * @throws InputException if it is shorter or begins with other bytes
   */
  public void requireOf(Path file) throws IOException {
    long found = Files.exists(file) ? Files.size(file) : 0;
    if (found < bytes) {
      throw new InputException(
          file.toString(),
          found + " bytes",
          "the " + bytes + " that were there when the batch stopped");
    }
    if (!Hashes.of(file, bytes).equals(sha256)) {
      throw new InputException(
          file.toString(), "a file that was changed", "it as it was when the batch stopped");
    }
  }
}
