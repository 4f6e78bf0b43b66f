package io.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
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
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    int code = Main.run(console, Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Parley(code, out.toString(), err.toString());
  }
}
