package io.parley.chart.plot;

import io.parley.chart.axis.Label;
import java.util.List;

/**
 * A row of bars, one below the other.
 *
 * @param label its name
 * @param lanes the bars, from top to bottom
 * @param number what is written beside them
 */
public record LaneRow(Label label, List<Lane> lanes, String number) {

  public LaneRow {
    lanes = List.copyOf(lanes);
  }
}
