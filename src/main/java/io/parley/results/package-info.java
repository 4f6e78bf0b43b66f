/**
 * The files of a batch: its plan, the rows of its runs, the figures that sum them up, and how it
 * came about; each written once and read by everything that is drawn or checked later.
 *
 * <p>The same scenario, seed and run count give the same bytes in every file but the manifest and
 * the crate, which hold times.
 */
@NullMarked
package io.parley.results;

import org.jspecify.annotations.NullMarked;
