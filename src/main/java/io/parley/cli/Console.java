package io.parley.cli;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out for results
 * @param err for progress, notes and errors
 * @param interactive whether a person is watching
 */
public record Console(PrintWriter out, PrintWriter err, boolean interactive) {}
