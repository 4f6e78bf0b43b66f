/** Shares, rounds, constraints and indices in words, and texts that stand among others. */
@NullMarked
package io.parley.chart.words;

import org.jspecify.annotations.NullMarked;
