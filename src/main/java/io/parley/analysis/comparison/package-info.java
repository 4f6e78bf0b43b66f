/**
 * What changes when a scenario is changed: two batches held against each other run by run.
 *
 * <p>The <em>baseline</em> and a <em>variant</em> are played with the same seed, so that run k of
 * both sees the same world but for what was changed. What is estimated is the paired
 * <em>difference</em>, variant less baseline, of a share of runs or of a mean; what the two have in
 * common cancels out. A difference is <em>seen</em> where its 95 % interval leaves 0 out. A
 * <em>flow</em> is the number of runs that go from one ending to another.
 */
@NullMarked
package io.parley.analysis.comparison;

import org.jspecify.annotations.NullMarked;
