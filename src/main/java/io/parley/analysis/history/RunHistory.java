package io.parley.analysis.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a run.
 *
 * @param run the run's number
 * @param ending the id of the ending that it came to
 * @param steps what took effect and what fell back, in that order
 */
public record RunHistory(int run, String ending, List<Step> steps) {

  public RunHistory {
    steps = List.copyOf(steps);
  }

  /**
   * An issue that changed.
   *
   * @param round when
   * @param isDeal whether a deal took effect; else an event undid one
   * @param by the id of the deal's track or of the event
   * @param issue the id of the issue
   * @param to the id of the option from then on
   */
  public record Step(int round, boolean isDeal, String by, String issue, String to) {

    private boolean isOneWith(Step other) {
      return round == other.round && isDeal == other.isDeal && by.equals(other.by);
    }
  }

  /** The steps, those together that are one deal or one event. */
  List<List<Step>> changes() {
    List<List<Step>> changes = new ArrayList<>();
    @Nullable Step before = null;
    for (Step step : steps) {
      if (before == null || !before.isOneWith(step)) {
        changes.add(new ArrayList<>());
      }
      changes.get(changes.size() - 1).add(step);
      before = step;
    }
    return changes;
  }

  /** Whether nothing more changes in the round of the step at {@code index}. */
  boolean isLastOfItsRound(int index) {
    return index == steps.size() - 1 || steps.get(index + 1).round() > steps.get(index).round();
  }
}
