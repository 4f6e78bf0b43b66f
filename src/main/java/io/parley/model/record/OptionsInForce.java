package io.parley.model.record;

import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which option of an issue was in force at the end of each round of a run. */
final class OptionsInForce {

  private record Step(int round, int to) {}

  private final int start;
  private final List<Step> steps = new ArrayList<>();

  OptionsInForce(RunRecord run, @Nullable Outcome statusQuo, int issue) {
    start = statusQuo == null ? Change.NOTHING : statusQuo.option(issue);
    // In a round, what was pledged comes into force first, then events happen, then tables close.
    addDeals(run, issue, true);
    for (Breakdown breakdown : run.breakdowns()) {
      breakdown.changes().stream()
          .filter(change -> change.issue() == issue)
          .forEach(change -> steps.add(new Step(breakdown.round(), change.to())));
    }
    addDeals(run, issue, false);
    steps.sort(Comparator.comparingInt(Step::round));
  }

  private void addDeals(RunRecord run, int issue, boolean pledged) {
    for (Deal deal : run.deals()) {
      for (Change change : deal.changes()) {
        int effective = deal.effective(change);
        if (change.issue() == issue
            && effective != Change.NOTHING
            && (effective != deal.round()) == pledged) {
          steps.add(new Step(effective, change.to()));
        }
      }
    }
  }

  /** What is in force at the end of {@code round}; {@link Change#NOTHING} where nothing is. */
  int at(int round) {
    int inForce = start;
    for (Step step : steps) {
      if (step.round() <= round) {
        inForce = step.to();
      }
    }
    return inForce;
  }
}
