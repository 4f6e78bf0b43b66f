package io.parley;

import io.parley.analysis.comparison.Finding;

/**
 * A quantity of a variant held against the same of the baseline, run by run.
 *
 * @param quantity the quantity as files name it, such as {@code ending_talks} or {@code payoff_us}
 * @param label its name for people
 * @param baseline the share or mean in the baseline; NaN where there is no run
 * @param variant the share or mean in the variant; NaN where there is no run
 * @param difference variant less baseline; NaN where there is no run
 * @param low the low end of its 95 % interval; NaN where there is none
 * @param high the high end; NaN where there is none
 */
public record MeasuredDifference(
    String quantity,
    String label,
    double baseline,
    double variant,
    double difference,
    double low,
    double high) {

  static MeasuredDifference of(Finding finding) {
    return new MeasuredDifference(
        finding.quantity().name(),
        finding.quantity().label(),
        finding.baseline(),
        finding.variant(),
        finding.difference().value(),
        finding.difference().low(),
        finding.difference().high());
  }
}
