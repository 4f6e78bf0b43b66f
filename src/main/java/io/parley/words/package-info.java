/**
 * The one place where what Parley knows is put into words, for the terminal, pages, charts and
 * transcripts.
 *
 * <p>A <em>statement</em> is something that a scenario states: what it is about, what it says of
 * that, and the path at which it says so. {@link io.parley.words.ScenarioWords} has the names of a
 * scenario's parts, which are their titles, never their ids; {@link io.parley.words.PathWords} has
 * the names of what can be set. A <em>finding</em> is a sentence about what came out; those are in
 * {@link io.parley.words.finding}.
 */
@NullMarked
package io.parley.words;

import org.jspecify.annotations.NullMarked;
