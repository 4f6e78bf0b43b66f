/**
 * Changing a scenario by paths: one grammar for {@code --set}, the levels of experiments and the
 * effects of events. A {@link io.parley.scenario.path.PathPattern} names keys of the file, {@code
 * *} any of them; a {@link io.parley.scenario.path.Setting} writes a value there before the
 * scenario is read; a {@link io.parley.scenario.path.Factor} takes one {@link
 * io.parley.scenario.path.Level} after another.
 */
@NullMarked
package io.parley.scenario.path;

import org.jspecify.annotations.NullMarked;
