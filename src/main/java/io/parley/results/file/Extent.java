package io.parley.results.file;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The beginning of a file, as far as it counts.
 *
 * @param bytes how many bytes it has, 0 or more
 * @param sha256 their hash, in hexadecimal digits
 */
public record Extent(long bytes, String sha256) {

  /** Whether {@code file}, which is no shorter, begins so. */
  public boolean begins(Path file) throws IOException {
    return Hashes.of(file, bytes).equals(sha256);
  }
}
