package io.parley.analysis.history;

import io.parley.analysis.history.RunHistory.Step;
import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Event;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In how many runs something had been put into effect that an event could undo: what the event
 * reverts, other than what that leaves, at the end of some round in which the event's condition
 * holds. What broke was at risk too, if only within a round.
 */
public final class RunsAtRisk {

  private final Scenario scenario;
  private final Map<Risk, Integer> runs = new TreeMap<>(Risk.ORDER);

  public RunsAtRisk(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Counts a run; without a status quo nothing can be undone. */
  public void add(RunHistory run) {
    Outcome start = scenario.statusQuo();
    if (start != null) {
      risks(run, start).forEach(risk -> runs.merge(risk, 1, Integer::sum));
    }
  }

  /** By risk, in declared order, the runs in which it stood. */
  public Map<Risk, Integer> runs() {
    return Collections.unmodifiableMap(runs);
  }

  private Set<Risk> risks(RunHistory run, Outcome start) {
    Set<Risk> risks = new HashSet<>();
    Outcome inForce = start;
    for (int index = 0; index < run.steps().size(); index++) {
      Step step = run.steps().get(index);
      int issue = issue(step);
      if (!step.isDeal()) {
        risks.add(new Risk(event(step), issue, inForce.option(issue)));
      }
      inForce = inForce.with(issue, scenario.issues().get(issue).indexOf(step.to()));
      if (run.isLastOfItsRound(index)) {
        addRisks(risks, inForce, start);
      }
    }
    return risks;
  }

  private int event(Step step) {
    return scenario.events().stream().map(Event::id).toList().indexOf(step.by());
  }

  private int issue(Step step) {
    return scenario.issues().stream().map(Issue::id).toList().indexOf(step.issue());
  }

  private void addRisks(Set<Risk> risks, Outcome inForce, Outcome start) {
    for (int event = 0; event < scenario.events().size(); event++) {
      Event body = scenario.events().get(event);
      if (body.when() == null || body.when().holds(inForce)) {
        Outcome left = body.left(start);
        for (int issue : body.reverts()) {
          if (inForce.option(issue) != left.option(issue)) {
            risks.add(new Risk(event, issue, inForce.option(issue)));
          }
        }
      }
    }
  }
}
