package io.parley.chart.figure;

import java.util.Comparator;

/**
 * Runs that settle two neighbouring issues in the same way and end in the same way.
 *
 * @param issue the first issue's place
 * @param option the option there
 * @param next the option of the next issue, or after the last issue the ending
 * @param ending the ending
 */
record OutcomeLink(int issue, int option, int next, int ending) implements Comparable<OutcomeLink> {

  private static final Comparator<OutcomeLink> ORDER =
      Comparator.comparingInt(OutcomeLink::issue)
          .thenComparingInt(OutcomeLink::option)
          .thenComparingInt(OutcomeLink::next)
          .thenComparingInt(OutcomeLink::ending);

  @Override
  public int compareTo(OutcomeLink other) {
    return ORDER.compare(this, other);
  }
}
