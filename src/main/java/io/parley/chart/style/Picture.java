package io.parley.chart.style;

import org.jfree.chart.JFreeChart;

/**
 * A chart that is ready to be drawn on any surface.
 *
 * @param chart the chart
 * @param width its width in pixels
 * @param height its height in pixels
 * @param finding what it shows, in a sentence
 */
public record Picture(JFreeChart chart, int width, int height, String finding) {}
