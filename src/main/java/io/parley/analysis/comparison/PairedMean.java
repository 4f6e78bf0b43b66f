package io.parley.analysis.comparison;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * A number in the baseline and in the variant, run by run. The interval of its mean difference is
 * Student's (1908, "The probable error of a mean"), of the runs' differences.
 */
public final class PairedMean {

  private static final double UPPER = 0.975;
  private static final double SAME = 1e-9;

  private final SummaryStatistics baseline = new SummaryStatistics();
  private final SummaryStatistics variant = new SummaryStatistics();
  private final SummaryStatistics differences = new SummaryStatistics();
  private int differing;

  /** Takes in a run. */
  public void add(double inBaseline, double inVariant) {
    double difference = inVariant - inBaseline;
    baseline.addValue(inBaseline);
    variant.addValue(inVariant);
    differences.addValue(difference);
    differing += Math.abs(difference) > SAME ? 1 : 0;
  }

  /** How many runs there are. */
  public int runs() {
    return (int) differences.getN();
  }

  /** The runs in which the number is not the same. */
  public int differing() {
    return differing;
  }

  /** The mean in the baseline; NaN where there are no runs. */
  public double baseline() {
    return baseline.getMean();
  }

  /** The mean in the variant; NaN where there are no runs. */
  public double variant() {
    return variant.getMean();
  }

  /** The mean difference; without an interval where there are fewer than two runs. */
  public Difference difference() {
    double mean = differences.getMean();
    if (runs() < 2) {
      return new Difference(mean, Double.NaN, Double.NaN);
    }
    double error = differences.getStandardDeviation() / Math.sqrt(runs());
    double halfWidth = error * new TDistribution(runs() - 1.0).inverseCumulativeProbability(UPPER);
    return new Difference(mean, mean - halfWidth, mean + halfWidth);
  }

  @Override
  public String toString() {
    return differences.getMean() + " over " + runs();
  }
}
