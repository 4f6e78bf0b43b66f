package io.parley.words.finding;

import io.parley.analysis.sensitivity.Estimate;
import io.parley.results.study.ModelOutput;
import java.util.Locale;

/**
 * Indices and outputs as numbers with their units.
 *
 * @param output the output
 * @param isShareOfVariance whether its indices are shares of its variance, not of its unit
 */
record IndexNumbers(ModelOutput output, boolean isShareOfVariance) {

  /** An index with its unit and interval. */
  String of(Estimate estimate) {
    return size(estimate.value()) + " (" + interval(estimate) + ")";
  }

  /** The ends of an interval, without a unit. */
  String interval(Estimate estimate) {
    return number(estimate.low()) + " to " + number(estimate.high());
  }

  /** How far an interval reaches, with its unit. */
  String reach(double halfWidth) {
    return isShareOfVariance ? number(halfWidth) + " points" : size(halfWidth);
  }

  /** An index: a share of variance, or a difference of outputs. */
  private String size(double value) {
    if (isShareOfVariance) {
      return number(value) + "\u00a0%";
    }
    return output.isShare() ? number(value) + " points" : withUnit(value);
  }

  /** A value of the output with its unit. */
  String withUnit(double value) {
    return number(value)
        + switch (output.kind()) {
          case ENDINGS, ENDING -> "\u00a0%";
          case PAYOFF -> "";
          case SETTLED_ROUND -> " rounds";
        };
  }

  /** An estimate without its unit and interval. */
  String number(Estimate estimate) {
    return number(estimate.value());
  }

  /** A number without its unit. */
  String number(double value) {
    boolean isPercent = isShareOfVariance || output.isShare();
    int decimals = output.kind() == ModelOutput.Kind.PAYOFF && !isPercent ? 3 : 1;
    String text =
        String.format(Locale.ROOT, "%." + decimals + "f", isPercent ? 100 * value : value);
    boolean isZero = text.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    return isZero ? text.replace("-", "") : text.replace('-', '−');
  }
}
