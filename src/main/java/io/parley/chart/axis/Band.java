package io.parley.chart.axis;

import java.awt.Color;

/**
 * A band of a stacked chart, as it stands at its right end.
 *
 * @param id its id
 * @param label what is written beside it
 * @param number its size in words
 * @param bottom its lower edge
 * @param top its upper edge
 * @param colour its colour
 */
public record Band(
    String id, String label, String number, double bottom, double top, Color colour) {

  public double middle() {
    return (bottom + top) / 2;
  }
}
