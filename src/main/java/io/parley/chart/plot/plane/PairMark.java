package io.parley.chart.plot.plane;

import java.util.Locale;

/** What a row of a chart of two actors' payoffs is about. */
public enum PairMark {
  SPOT,
  FRONTIER,
  FEASIBLE_FRONTIER,
  SETTLEMENT,
  POINT,
  NO_DEAL;

  /** Its name in CSV files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
