package io.parley.analysis.history;

import io.parley.analysis.history.RunHistory.Step;
import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What made a run end as it did: the last deal, or event that undid one, after which another ending
 * was in sight than before, and from which on it stayed so.
 *
 * @param kind a deal, an event or nothing
 * @param id the id of the deal's track or of the event; empty for nothing
 */
public record Decider(Kind kind, String id) {

  /** What it can be. */
  public enum Kind {
    TRACK,
    EVENT,
    NOTHING;

    /** Its name in CSV files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What made {@code run} end as it did. */
  public static Decider of(RunHistory run, Scenario scenario) {
    Outcome start = scenario.statusQuo();
    @Nullable Outcome inForce = start;
    int deals = 0;
    int ending = scenario.ending(inForce, 0);
    Decider decider = new Decider(Kind.NOTHING, "");
    for (List<Step> change : run.changes()) {
      Step first = change.get(0);
      inForce = after(inForce, change, scenario.issues());
      deals += first.isDeal() ? 1 : 0;
      int next = scenario.ending(inForce, deals);
      if (next != ending) {
        decider = new Decider(first.isDeal() ? Kind.TRACK : Kind.EVENT, first.by());
        ending = next;
      }
    }
    return decider;
  }

  private static Outcome after(@Nullable Outcome before, List<Step> change, List<Issue> issues) {
    int[] options = new int[issues.size()];
    for (int issue = 0; issue < options.length; issue++) {
      options[issue] = before == null ? 0 : before.option(issue);
      for (Step step : change) {
        if (issues.get(issue).id().equals(step.issue())) {
          options[issue] = issues.get(issue).indexOf(step.to());
        }
      }
    }
    return Outcome.of(options);
  }
}
