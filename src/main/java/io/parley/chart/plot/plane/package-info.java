/** Charts on the plane of two numbers, mostly of what outcomes are worth to two actors. */
@NullMarked
package io.parley.chart.plot.plane;

import org.jspecify.annotations.NullMarked;
