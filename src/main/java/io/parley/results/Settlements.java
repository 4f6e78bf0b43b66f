package io.parley.results;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.model.Scenario;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a batch's runs settled on: what is in force at the end of those that end with something
 * other than they began with.
 *
 * @param runs how many runs were played to their end
 * @param failures how many were not
 * @param undone how many changed something, all of which fell back
 * @param outcomes what was settled on, in the order of the runs
 */
public record Settlements(int runs, int failures, int undone, List<Outcome> outcomes) {

  public Settlements {
    outcomes = List.copyOf(outcomes);
  }

  /** What the runs of {@code folder} settled on. */
  public static Settlements of(ResultsFolder folder) {
    Reading reading = new Reading(folder.scenario());
    folder.forEach(BatchFiles.RUNS, reading::add);
    return new Settlements(reading.runs, folder.failures(), reading.undone, reading.outcomes);
  }

  private static final class Reading {

    private final Scenario scenario;
    private final List<Outcome> outcomes = new ArrayList<>();
    private int runs;
    private int undone;

    Reading(Scenario scenario) {
      this.scenario = scenario;
    }

    void add(NamedCsvRecord row) {
      Outcome outcome = outcome(scenario, row);
      if (outcome != null && !outcome.equals(scenario.statusQuo())) {
        outcomes.add(outcome);
      } else if (!row.getField("settled_round").isEmpty()) {
        undone++;
      }
      runs++;
    }
  }

  /** What is in force at the end of the run that a row is about; null without a deal. */
  public static @Nullable Outcome outcome(Scenario scenario, NamedCsvRecord row) {
    int[] options = new int[scenario.issues().size()];
    for (int issue = 0; issue < options.length; issue++) {
      Issue body = scenario.issues().get(issue);
      String option = row.getField("issue_" + body.id());
      if (option.isEmpty()) {
        return null;
      }
      options[issue] = body.indexOf(option);
    }
    return Outcome.of(options);
  }
}
