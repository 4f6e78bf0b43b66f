/**
 * The terminal: the <em>console</em> with its streams and width, what a signal stops, and how far a
 * study is.
 */
@NullMarked
package io.parley.cli.terminal;

import org.jspecify.annotations.NullMarked;
