/**
 * What a results folder may hold: a batch, or an experiment of several batches with its plan and
 * its tables.
 *
 * <p>A <em>sweep</em> plays a batch at each of its points, a <em>comparison</em> one for each
 * variant, a <em>sensitivity analysis</em> the parts of a sample.
 */
@NullMarked
package io.parley.results.study;

import org.jspecify.annotations.NullMarked;
