/**
 * The charts of a batch.
 *
 * <p>A {@link io.parley.report.chart.Figure} is one chart. It first gives a {@link
 * io.parley.report.chart.Sheet}, the rows of the CSV file that is written beside it, and then draws
 * a {@link io.parley.report.chart.Picture} from that file and nothing else but the scenario's
 * names. A picture's title states its finding; its caption says how many runs there were and that a
 * model speaks.
 *
 * <p>A share of runs is drawn as a bar with its interval as a whisker and its number beside it. An
 * actor and an ending each have one colour, the same in all charts.
 */
@NullMarked
package io.parley.report.chart;

import org.jspecify.annotations.NullMarked;
