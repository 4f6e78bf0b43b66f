package io.parley.search;

import io.parley.model.Valuation;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Among what an actor looks for offers.
 *
 * @param open the options open on each issue; a single one where the issue is not to be changed
 * @param forbidden the combinations that are out of the question
 * @param own what outcomes are worth to it
 * @param others what each option of each issue is believed to be worth to the others together
 * @param statusQuo what is in force, or null where nothing is
 */
@SuppressWarnings("ArrayRecordComponent") // a bundle of arguments, never compared
public record OfferSpace(
    int[][] open,
    List<Condition> forbidden,
    Valuation own,
    double[][] others,
    @Nullable Outcome statusQuo) {

  public OfferSpace {
    forbidden = List.copyOf(forbidden);
  }

  /** What {@code outcome} is believed to be worth to the others together. */
  public double othersValue(Outcome outcome) {
    double sum = 0;
    for (int issue = 0; issue < others.length; issue++) {
      sum += others[issue][outcome.option(issue)];
    }
    return sum;
  }

  /**
   * How little of the others' value is nothing: {@link Valuation#PRECISION} of what they could have
   * at the most, as their value is in units of their influence.
   */
  double othersPrecision() {
    double most = 0;
    for (double[] options : others) {
      double greatest = 0;
      for (double worth : options) {
        greatest = Math.max(greatest, Math.abs(worth));
      }
      most += greatest;
    }
    return Valuation.PRECISION * most;
  }

  /** These outcomes, with what they are worth to the others reckoned in another way. */
  public OfferSpace with(double[][] others) {
    return new OfferSpace(open, forbidden, own, others, statusQuo);
  }

  /** Whether {@code outcome} is among what is looked through. */
  public boolean contains(Outcome outcome) {
    for (int issue = 0; issue < open.length; issue++) {
      int option = outcome.option(issue);
      if (Arrays.stream(open[issue]).noneMatch(each -> each == option)) {
        return false;
      }
    }
    return !outcome.equals(statusQuo)
        && forbidden.stream().noneMatch(never -> never.holds(outcome));
  }

  /** {@code outcome} as it would be now: an issue that can't be changed is as it is. */
  public Outcome now(Outcome outcome) {
    int[] options = outcome.toArray();
    for (int issue = 0; issue < options.length; issue++) {
      if (open[issue].length == 1) {
        options[issue] = open[issue][0];
      }
    }
    return Outcome.of(options);
  }

  /** Whether a search of {@code other} finds the same; of another valuation it may not. */
  @SuppressWarnings("ReferenceEquality") // a valuation is made anew only where values may differ
  public boolean isSameAs(OfferSpace other) {
    return this == other
        || (own == other.own
            && Objects.equals(statusQuo, other.statusQuo)
            && Arrays.deepEquals(open, other.open)
            && Arrays.deepEquals(others, other.others)
            && forbidden.equals(other.forbidden));
  }

  /** How many issues there are. */
  int issues() {
    return open.length;
  }

  /** Whether some issue has no option left. */
  boolean isEmpty() {
    for (int[] options : open) {
      if (options.length == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code issue} can be changed. */
  boolean isOpen(int issue) {
    return open[issue].length > 1;
  }
}
