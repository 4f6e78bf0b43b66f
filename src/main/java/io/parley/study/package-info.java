/**
 * The application: batches and experiments are played into folders, gone on with, verified and
 * drawn, for whoever asks: the command line or another program.
 *
 * <p>A <em>study</em> is a batch or an experiment, which is several batches.
 */
@NullMarked
package io.parley.study;

import org.jspecify.annotations.NullMarked;
