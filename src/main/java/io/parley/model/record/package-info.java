/**
 * What one simulated negotiation leaves behind: a {@link io.parley.model.record.RunRecord} with its
 * deals, refusals, breakdowns and its {@link io.parley.model.record.RunPath} round by round; and,
 * on request, a transcript of {@link io.parley.model.record.TranscriptEntry entries}.
 *
 * <p>Like the rest of the model, records refer to issues, options, actors and tracks by their index
 * in the scenario's declared order.
 */
@NullMarked
package io.parley.model.record;

import org.jspecify.annotations.NullMarked;
