package io.parley.chart.plot;

import java.awt.Color;

/**
 * A bar with its interval, one of those that share a row.
 *
 * @param from where it begins
 * @param to where it ends
 * @param low the low end of the interval about its end
 * @param high the high end of that interval
 * @param colour its colour
 */
public record Lane(double from, double to, double low, double high, Color colour) {

  public double least() {
    return Math.min(Math.min(from, to), low);
  }

  public double most() {
    return Math.max(Math.max(from, to), high);
  }
}
