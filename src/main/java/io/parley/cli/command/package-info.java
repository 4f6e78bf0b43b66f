/**
 * The commands, a class each, and the options that several of them have.
 *
 * <p>A <em>command</em> turns arguments into a study, has it played or read, and has what came of
 * it printed. It decides nothing else.
 */
@NullMarked
package io.parley.cli.command;

import org.jspecify.annotations.NullMarked;
