/**
 * Batches: which runs are played, on how many threads, and to whom the records go.
 *
 * <p>Records reach a {@link io.parley.experiment.RecordSink} in the order of their runs, whatever
 * the number of threads, so that whatever is made of them is the same.
 */
@NullMarked
package io.parley.experiment;

import org.jspecify.annotations.NullMarked;
