package io.parley.chart.figure;

import io.parley.model.Event;
import io.parley.model.Issue;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import io.parley.results.ResultsFolder;
import io.parley.results.RunHistory;
import io.parley.results.RunHistory.Step;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What had been put into effect and could be undone by an event, run by run: played again from the
 * files of what took effect and what fell back.
 */
final class AtRisk {

  private final Scenario scenario;
  private final Map<Risk, Integer> runs = new TreeMap<>(Risk.ORDER);

  private AtRisk(Scenario scenario) {
    this.scenario = scenario;
  }

  /** In how many runs each risk stood at the end of some round; none without a status quo. */
  static Map<Risk, Integer> in(ResultsFolder folder) {
    AtRisk atRisk = new AtRisk(folder.scenario());
    Outcome start = folder.scenario().statusQuo();
    if (start != null) {
      RunHistory.forEach(folder, run -> atRisk.play(run, start));
    }
    return atRisk.runs;
  }

  private void play(RunHistory run, Outcome start) {
    Set<Risk> risks = new HashSet<>();
    Outcome inForce = start;
    for (int index = 0; index < run.steps().size(); index++) {
      Step step = run.steps().get(index);
      int issue = issue(step);
      if (!step.isDeal()) { // what broke was at risk, if only within a round
        risks.add(new Risk(event(step), issue, inForce.option(issue)));
      }
      inForce = inForce.with(issue, option(issue, step.to()));
      boolean endsRound =
          index == run.steps().size() - 1 || run.steps().get(index + 1).round() > step.round();
      if (endsRound) {
        addRisks(risks, inForce, start);
      }
    }
    risks.forEach(risk -> runs.merge(risk, 1, Integer::sum));
  }

  private int event(Step step) {
    return scenario.events().stream().map(Event::id).toList().indexOf(step.by());
  }

  private int issue(Step step) {
    return scenario.issues().stream().map(Issue::id).toList().indexOf(step.issue());
  }

  private int option(int issue, String id) {
    return scenario.issues().get(issue).indexOf(id);
  }

  private void addRisks(Set<Risk> risks, Outcome inForce, Outcome start) {
    for (int event = 0; event < scenario.events().size(); event++) {
      Event body = scenario.events().get(event);
      if (body.when() == null || body.when().holds(inForce)) {
        for (int issue : body.reverts()) {
          if (inForce.option(issue) != start.option(issue)) {
            risks.add(new Risk(event, issue, inForce.option(issue)));
          }
        }
      }
    }
  }
}
