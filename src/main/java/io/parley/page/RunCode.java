package io.parley.page;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The short form of a row of {@code runs.csv}, as {@code runs.js} reads it: fields with semicolons,
 * numbers in a field with commas. The fields are the run, the ending, the last change, deals,
 * refusals, the options at the end, the rounds of their last changes, and payoffs in thousandths;
 * endings and options by their places, nothing where there is nothing.
 */
final class RunCode {

  private static final int THOUSANDTHS = 1000;

  private final Scenario scenario;
  private final Map<String, Integer> endings;
  private final List<Map<String, Integer>> options = new ArrayList<>();

  RunCode(Scenario scenario) {
    this.scenario = scenario;
    endings = places(scenario.endings().stream().map(Ending::id).toList());
    for (Issue issue : scenario.issues()) {
      options.add(places(issue.options().stream().map(Option::id).toList()));
    }
  }

  private static Map<String, Integer> places(List<String> ids) {
    Map<String, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    return places;
  }

  String of(NamedCsvRecord row) {
    List<String> held = new ArrayList<>();
    List<String> rounds = new ArrayList<>();
    for (int index = 0; index < options.size(); index++) {
      String id = scenario.issues().get(index).id();
      Integer place = options.get(index).get(row.getField("issue_" + id));
      held.add(place == null ? "" : place.toString());
      rounds.add(row.getField("round_" + id));
    }
    List<String> payoffs =
        scenario.actors().stream()
            .map(actor -> Double.parseDouble(row.getField("payoff_" + actor.id())))
            .map(payoff -> Long.toString(Math.round(THOUSANDTHS * payoff)))
            .toList();
    return String.join(
        ";",
        row.getField("run"),
        String.valueOf(endings.get(row.getField("ending"))),
        row.getField("settled_round"),
        row.getField("deals"),
        row.getField("refusals"),
        String.join(",", held),
        String.join(",", rounds),
        String.join(",", payoffs));
  }
}
