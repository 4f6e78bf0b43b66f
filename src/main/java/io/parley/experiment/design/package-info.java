/**
 * Designs: from which uniform numbers and which luck each run of a batch is made.
 *
 * <p><b>Points</b> give the uniform number of a row in a dimension. A <b>sampling</b> makes a
 * batch's worlds from points, a run a row. A <b>design</b> plays several runs a row, a <b>block</b>
 * of each kind, that differ in some <b>factors</b> only: uncertain parameters, and the runs' luck.
 * Everything is a function of seed and number, so that any thread can work out any run and the
 * first rows of a longer sample are those of a shorter one (but for a Latin hypercube, whose strata
 * depend on how many rows there are).
 */
@NullMarked
package io.parley.experiment.design;

import org.jspecify.annotations.NullMarked;
