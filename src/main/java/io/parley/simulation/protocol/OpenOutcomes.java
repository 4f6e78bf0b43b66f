package io.parley.simulation.protocol;

import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be put forward at a table, as far as somebody knows: which options are open and which
 * combinations are out of the question.
 *
 * @param open the options open on each issue
 * @param forbidden the combinations
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OpenOutcomes(int[][] open, List<Condition> forbidden) {

  /**
   * {@code outcome} with what is in force in place of what is not open; null where nothing is in
   * force that could take its place.
   */
  public @Nullable Outcome now(Outcome outcome, @Nullable Outcome statusQuo) {
    Outcome now = outcome;
    for (int issue = 0; issue < open.length; issue++) {
      int option = outcome.option(issue);
      if (Arrays.stream(open[issue]).noneMatch(each -> each == option)) {
        if (statusQuo == null) {
          return null;
        }
        now = now.with(issue, statusQuo.option(issue));
      }
    }
    return now;
  }

  /** Whether none of the combinations is in {@code outcome}. */
  public boolean allows(Outcome outcome) {
    return forbidden.stream().noneMatch(never -> never.holds(outcome));
  }
}
