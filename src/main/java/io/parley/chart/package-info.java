/**
 * Charts as they are written into a folder, and handed to a page by name.
 *
 * <p>{@link io.parley.chart.Drawings} writes the data and the pictures of figures and then has them
 * by name. Which figures there are and what they say is in {@link io.parley.chart.figure}, how that
 * is drawn in {@link io.parley.chart.plot}, on the scales of {@link io.parley.chart.axis} and in
 * the looks of {@link io.parley.chart.style}.
 */
@NullMarked
package io.parley.chart;

import org.jspecify.annotations.NullMarked;
