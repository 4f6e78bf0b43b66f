package io.parley.cli;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out for results
 * @param err for progress, notes and errors
 * @param interactive whether a person is watching
 * @param columns how wide the terminal is, where a person is watching
 */
public record Console(PrintWriter out, PrintWriter err, boolean interactive, int columns) {

  private static final int USUAL = 80;

  /** A console of the usual width. */
  public Console(PrintWriter out, PrintWriter err, boolean interactive) {
    this(out, err, interactive, USUAL);
  }
}
