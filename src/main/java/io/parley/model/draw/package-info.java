/**
 * What differs between runs of one scenario, and how it is drawn.
 *
 * <p>Every number and word of a scenario is a {@link io.parley.model.draw.Parameter}: a path, a
 * {@link io.parley.model.draw.Distribution} and the {@link io.parley.model.draw.Range} of values
 * that it may have, or the words that the {@link io.parley.model.draw.Vocabulary} knows. A {@link
 * io.parley.model.draw.World} is one draw of all of them, each by the inverse of its cumulative
 * distribution from a uniform number that {@link io.parley.model.draw.Draws} give for the run and
 * the parameter's path ({@link io.parley.model.draw.KeyedRandom}), so that no draw depends on
 * another.
 */
@NullMarked
package io.parley.model.draw;

import org.jspecify.annotations.NullMarked;
