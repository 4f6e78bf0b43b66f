/** What the charts of comparisons, sweeps and sensitivity analyses say. */
@NullMarked
package io.parley.chart.figure.study;

import org.jspecify.annotations.NullMarked;
