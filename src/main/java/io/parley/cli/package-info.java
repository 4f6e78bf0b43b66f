/**
 * The commands: the only users of standard streams and exit codes, and the place where the other
 * packages are put together.
 *
 * <p>Results go to standard output, progress and notes to standard error. Exit code 0: done; 1: it
 * ran but something failed; 2: what the user gave can't be used, said in one message.
 */
@NullMarked
package io.parley.cli;

import org.jspecify.annotations.NullMarked;
