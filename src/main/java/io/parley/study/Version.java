package io.parley.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Parley's version, as the build wrote it down: the same in a jar and in a folder of classes. */
public final class Version {

  private static final String FILE = "version.txt";

  /** The version. */
  public static String current() {
    try (InputStream stream = Version.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(stream, FILE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Java that runs. */
  public static String ofJava() {
    return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
  }
}
