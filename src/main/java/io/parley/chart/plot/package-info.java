/**
 * How charts are drawn: bars, lines, planes and flows, from numbers that figures give.
 *
 * <p>A share of runs is drawn as a bar with its interval as a whisker and its number beside it.
 */
@NullMarked
package io.parley.chart.plot;

import org.jspecify.annotations.NullMarked;
