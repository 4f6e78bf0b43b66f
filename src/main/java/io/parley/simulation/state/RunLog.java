package io.parley.simulation.state;

import io.parley.model.outcome.Change;
import io.parley.model.record.Breakdown;
import io.parley.model.record.Deal;
import io.parley.model.record.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The deals, refusals and breakdowns of a run, in the order in which they happened. */
public final class RunLog {

  private final Integer[] changedIn;
  private final List<Deal> deals = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Breakdown> breakdowns = new ArrayList<>();

  public RunLog(int issues) {
    changedIn = new Integer[issues];
    Arrays.fill(changedIn, Change.NOTHING);
  }

  public void add(Deal deal) {
    deals.add(deal);
    deal.changes().stream()
        .filter(change -> deal.effective(change) != Change.NOTHING)
        .forEach(change -> changedIn[change.issue()] = deal.round());
  }

  /** Takes note that what a deal, by its number from 0, pledged on an issue is now in force. */
  public void inForce(int deal, int issue, int round) {
    deals.set(deal, deals.get(deal).with(issue, round));
    changedIn[issue] = round;
  }

  public void add(Breakdown breakdown) {
    breakdowns.add(breakdown);
    changed(breakdown.round(), breakdown.changes());
  }

  public void add(Refusal refusal) {
    refusals.add(refusal);
  }

  private void changed(int round, List<Change> changes) {
    changes.forEach(change -> changedIn[change.issue()] = round);
  }

  public List<Deal> deals() {
    return deals;
  }

  public List<Refusal> refusals() {
    return refusals;
  }

  public List<Breakdown> breakdowns() {
    return breakdowns;
  }

  /** By issue, the round of its last change, or {@link Change#NOTHING}. */
  public List<Integer> changedIn() {
    return Arrays.asList(changedIn);
  }
}
