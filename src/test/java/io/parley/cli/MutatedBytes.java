package io.parley.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Files of which some bytes are others. */
final class MutatedBytes {

  private static final int MOST_CHANGES = 6;

  /** What means something to a reader of YAML, CSV or JSON. */
  private static final List<String> TOKENS =
      List.of(
          ": ",
          "- ",
          "\n",
          "\n  ",
          "\t",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "#",
          "&a ",
          "*a ",
          "<<: ",
          "!!str ",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          ",",
          ";",
          "---\n",
          "...\n",
          "? ",
          "\r\n",
          "\u0000",
          "\u001b",
          "\ufeff",
          "null",
          "NaN",
          "-1",
          "1e999",
          "9".repeat(400),
          "../../x");

  private MutatedBytes() {}

  /** A file that differs from {@code bytes} in one to six places. */
  static byte[] of(byte[] bytes, SplittableRandom random) {
    byte[] mutated = bytes;
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int change = 0; change < changes; change++) {
      mutated = changed(mutated, random);
    }
    return mutated;
  }

  private static byte[] changed(byte[] bytes, SplittableRandom random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(30));
    byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    byte[] odd = {(byte) random.nextInt(256)};
    byte[] none = {};
    return switch (random.nextInt(7)) {
      case 0 -> spliced(bytes, from, token, from);
      case 1 -> spliced(bytes, from, token, to);
      case 2 -> spliced(bytes, from, none, to);
      case 3 -> spliced(bytes, from, odd, from);
      case 4 -> spliced(bytes, from, odd, Math.min(bytes.length, from + 1));
      case 5 -> spliced(bytes, to, slice(bytes, from, to), to);
      default ->
          random.nextInt(4) == 0
              ? slice(bytes, 0, from)
              : spliced(bytes, random.nextInt(bytes.length + 1), slice(bytes, from, to), -1);
    };
  }

  /** With {@code part} in place of what is {@code from} to {@code to}, or at {@code from}. */
  private static byte[] spliced(byte[] bytes, int from, byte[] part, int to) {
    int rest = Math.max(from, to);
    ByteArrayOutputStream spliced = new ByteArrayOutputStream();
    spliced.write(bytes, 0, from);
    spliced.write(part, 0, part.length);
    spliced.write(bytes, rest, bytes.length - rest);
    return spliced.toByteArray();
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }
}
