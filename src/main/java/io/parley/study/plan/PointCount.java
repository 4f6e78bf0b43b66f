package io.parley.study.plan;

import io.parley.experiment.design.SweepDesign;
import io.parley.model.InputException;
import io.parley.scenario.ScenarioReader;
import io.parley.scenario.path.Factor;
import io.parley.study.Choice;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many points a sweep has.
 *
 * @param request what is asked
 * @param ofFile what an experiment's file says, or null where it says nothing
 */
record PointCount(SweepRequest request, @Nullable Integer ofFile) {

  /**
   * The number.
   *
   * @throws InputException if that is not said, said twice or more than allowed
   */
  int of(SweepDesign design, List<Factor> factors) {
    Choice.between("--max-points", request.mostPoints(), 1, ScenarioReader.MOST_RUNS);
    Integer asked = request.points();
    Integer count = asked != null ? asked : ofFile;
    return design == SweepDesign.FULL ? full(factors, count) : sampled(design, count);
  }

  private int full(List<Factor> factors, @Nullable Integer count) {
    if (count != null) {
      throw new InputException(
          "--points " + count, "a number of points", "none with every value of every factor");
    }
    double product = 1;
    for (Factor factor : factors) {
      if (factor.distribution() != null) {
        throw new InputException(
            factor.label(),
            "a distribution, which has no list of values",
            "a list or a grid such as 0..1:11, or --design lhs --points N");
      }
      product *= factor.levels().size();
    }
    return within(product);
  }

  private int sampled(SweepDesign design, @Nullable Integer count) {
    if (count == null) {
      throw new InputException("--design " + design, "no number of points", "--points N beside it");
    }
    return within(Choice.between("--points", count, 1, ScenarioReader.MOST_RUNS));
  }

  private int within(double count) {
    int most = request.mostPoints();
    if (count > most) {
      throw new InputException(
          "--max-points " + most,
          String.format(Locale.ROOT, "%,.0f design points", count),
          String.format(Locale.ROOT, "at most %,d, or a greater --max-points", most));
    }
    return (int) count;
  }
}
