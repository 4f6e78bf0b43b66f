package io.parley.chart;

/**
 * A chart that was drawn, as a page shows it.
 *
 * @param name its files' name, without the ending
 * @param uri the chart itself
 * @param finding what it shows
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record Chart(String name, String uri, String finding, int width, int height) {}
