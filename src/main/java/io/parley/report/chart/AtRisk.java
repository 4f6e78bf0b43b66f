package io.parley.report.chart;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.model.Event;
import io.parley.model.Issue;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What had been put into effect and could be undone by an event, run by run: played again from the
 * files of what took effect and what fell back.
 */
final class AtRisk {

  private final Scenario scenario;
  private final Map<Risk, Set<String>> runs = new TreeMap<>(Risk.ORDER);

  private AtRisk(Scenario scenario) {
    this.scenario = scenario;
  }

  /** In how many runs each risk stood at the end of some round; none without a status quo. */
  static Map<Risk, Integer> in(ResultsFolder folder) {
    AtRisk atRisk = new AtRisk(folder.scenario());
    Outcome start = folder.scenario().statusQuo();
    if (start != null) {
      Map<String, Map<Integer, List<NamedCsvRecord>>> changes = new TreeMap<>();
      add(folder.rows(BatchFiles.BREAKDOWNS), changes);
      add(folder.rows(BatchFiles.DEALS), changes);
      changes.forEach((run, rounds) -> atRisk.play(run, rounds, start));
      folder.rows(BatchFiles.BREAKDOWNS).forEach(atRisk::noteBroken);
    }
    Map<Risk, Integer> counts = new TreeMap<>(Risk.ORDER);
    atRisk.runs.forEach((risk, members) -> counts.put(risk, members.size()));
    return counts;
  }

  /** In a round, events come before tables: so breakdowns are added before deals. */
  private static void add(
      List<NamedCsvRecord> rows, Map<String, Map<Integer, List<NamedCsvRecord>>> changes) {
    for (NamedCsvRecord row : rows) {
      changes
          .computeIfAbsent(row.getField("run"), any -> new TreeMap<>())
          .computeIfAbsent(Rounds.of(row), any -> new ArrayList<>())
          .add(row);
    }
  }

  private void play(String run, Map<Integer, List<NamedCsvRecord>> rounds, Outcome start) {
    Outcome inForce = start;
    for (List<NamedCsvRecord> changes : rounds.values()) {
      for (NamedCsvRecord change : changes) {
        inForce = after(inForce, change);
      }
      note(run, inForce, start);
    }
  }

  private Outcome after(Outcome outcome, NamedCsvRecord change) {
    int issue = issue(change);
    return outcome.with(issue, option(issue, change.getField("to")));
  }

  private int issue(NamedCsvRecord change) {
    List<String> ids = scenario.issues().stream().map(Issue::id).toList();
    return ids.indexOf(change.getField("issue"));
  }

  private int option(int issue, String id) {
    return scenario.issues().get(issue).indexOf(id);
  }

  private void note(String run, Outcome inForce, Outcome start) {
    for (int event = 0; event < scenario.events().size(); event++) {
      Event body = scenario.events().get(event);
      if (body.when() == null || body.when().holds(inForce)) {
        for (int issue : body.reverts()) {
          if (inForce.option(issue) != start.option(issue)) {
            add(new Risk(event, issue, inForce.option(issue)), run);
          }
        }
      }
    }
  }

  /** What broke was at risk, if only within a round. */
  private void noteBroken(NamedCsvRecord breakdown) {
    List<String> events = scenario.events().stream().map(Event::id).toList();
    int issue = issue(breakdown);
    Risk risk =
        new Risk(
            events.indexOf(breakdown.getField("event")),
            issue,
            option(issue, breakdown.getField("from")));
    add(risk, breakdown.getField("run"));
  }

  private void add(Risk risk, String run) {
    runs.computeIfAbsent(risk, any -> new HashSet<>()).add(run);
  }
}
