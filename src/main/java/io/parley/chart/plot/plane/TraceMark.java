package io.parley.chart.plot.plane;

import java.util.Locale;

/** What a row of a chart of one run's proposals is about. */
public enum TraceMark {
  /** No outcome is better for both. */
  FRONTIER,
  /** No deal, at the start. */
  START,
  /** A proposal at the table that the chart is about. */
  PROPOSAL,
  /** A proposal at another table. */
  ELSEWHERE,
  /** What came into force. */
  IN_FORCE;

  /** Its name in CSV files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
