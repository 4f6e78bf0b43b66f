package io.parley.cli.terminal;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param in what {@code -} in place of a file stands for
 * @param out for results
 * @param err for progress, notes and errors
 * @param interactive whether a person is watching
 * @param columns how wide the terminal is, where a person is watching
 */
public record Console(
    InputStream in, PrintWriter out, PrintWriter err, boolean interactive, int columns) {

  private static final int USUAL = 80;

  /** A console on which nothing is written by hand. */
  public Console(PrintWriter out, PrintWriter err, boolean interactive, int columns) {
    this(InputStream.nullInputStream(), out, err, interactive, columns);
  }

  /** As above, of the usual width. */
  public Console(PrintWriter out, PrintWriter err, boolean interactive) {
    this(out, err, interactive, USUAL);
  }
}
