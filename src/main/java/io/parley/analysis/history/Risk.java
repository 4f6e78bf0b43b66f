package io.parley.analysis.history;

import java.util.Comparator;

/**
 * An event that can undo an option in force.
 *
 * @param event the event's index
 * @param issue the issue's index
 * @param option the option's index
 */
public record Risk(int event, int issue, int option) {

  /** In declared order: by issue and option, then by event. */
  static final Comparator<Risk> ORDER =
      Comparator.comparingInt(Risk::issue)
          .thenComparingInt(Risk::option)
          .thenComparingInt(Risk::event);
}
