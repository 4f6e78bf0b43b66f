package io.parley.results.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 hashes, in hexadecimal digits. */
public final class Hashes {

  private static final int BUFFER = 1 << 16;

  private Hashes() {}

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of a file, which may be larger than memory. */
  public static String of(Path file) throws IOException {
    return of(file, Long.MAX_VALUE);
  }

  /** The hash of the first bytes of a file, of all where it has no more than {@code most}. */
  static String of(Path file, long most) throws IOException {
    MessageDigest digest = digest();
    add(file, most, digest);
    return text(digest);
  }

  /** Adds the first bytes of a file to what {@code digest} has taken in. */
  static void add(Path file, long most, MessageDigest digest) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = most;
    try (InputStream stream = Files.newInputStream(file)) {
      int read = stream.read(buffer, 0, (int) Math.min(left, BUFFER));
      while (read > 0) {
        digest.update(buffer, 0, read);
        left -= read;
        read = stream.read(buffer, 0, (int) Math.min(left, BUFFER));
      }
    }
  }

  /** The hash of what {@code digest} has taken in, which begins anew. */
  static String text(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
