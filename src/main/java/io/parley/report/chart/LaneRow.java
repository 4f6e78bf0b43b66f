package io.parley.report.chart;

import java.util.List;

/**
 * A row of bars, one below the other.
 *
 * @param label its name
 * @param lanes the bars, from top to bottom
 * @param number what is written beside them
 */
record LaneRow(Label label, List<Lane> lanes, String number) {

  LaneRow {
    lanes = List.copyOf(lanes);
  }
}
