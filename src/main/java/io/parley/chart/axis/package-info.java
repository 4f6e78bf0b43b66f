/** The scales that charts are drawn on, with their ticks and labels. */
@NullMarked
package io.parley.chart.axis;

import org.jspecify.annotations.NullMarked;
