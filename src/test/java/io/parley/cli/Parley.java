package io.parley.cli;

import io.parley.cli.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a command line came to, played through {@link Main#run}.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Parley(int code, String out, String err) {

  /** Plays {@code parley} with these arguments. */
  public static Parley run(Object... args) {
    return run(false, 0, args);
  }

  /** Plays {@code parley} with these arguments before a person with a terminal of this width. */
  static Parley watched(int columns, Object... args) {
    return run(true, columns, args);
  }

  /** Plays {@code parley} with these arguments and this text on standard input. */
  static Parley reading(String text, Object... args) {
    return run(text, false, 0, args);
  }

  private static Parley run(boolean interactive, int columns, Object... args) {
    return run("", interactive, columns, args);
  }

  private static Parley run(String text, boolean interactive, int columns, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            interactive,
            columns);
    int code = Main.run(console, Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Parley(code, out.toString(), err.toString());
  }
}
