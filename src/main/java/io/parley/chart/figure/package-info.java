/**
 * What the charts of a batch, and of what could be agreed, say.
 *
 * <p>A {@link io.parley.chart.figure.Figure} is one chart. It first gives a {@link
 * io.parley.chart.figure.Sheet}, the rows of the CSV file that is written beside it, and then draws
 * a {@link io.parley.chart.style.Picture} from that file and nothing else but the scenario's names.
 * A picture's title states its finding; its caption says how many runs there were and that a model
 * speaks.
 */
@NullMarked
package io.parley.chart.figure;

import org.jspecify.annotations.NullMarked;
