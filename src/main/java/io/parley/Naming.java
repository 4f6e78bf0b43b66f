package io.parley;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.BatchSummary;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Option;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.RunRecord;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Says by a scenario's ids what is inside said by places in lists. */
record Naming(Scenario scenario) {

  /** By issue, an outcome's option; nothing of no outcome. */
  Map<String, String> outcome(@Nullable Outcome outcome) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int issue = 0; outcome != null && issue < scenario.issues().size(); issue++) {
      Issue its = scenario.issues().get(issue);
      named.put(its.id(), its.options().get(outcome.option(issue)).id());
    }
    return named;
  }

  RunResult run(RunRecord record) {
    int settled = record.settledRound();
    return new RunResult(
        record.run(),
        scenario.endings().get(record.ending()).id(),
        settled == Change.NOTHING ? OptionalInt.empty() : OptionalInt.of(settled),
        outcome(record.outcome()),
        Ordered.byId(scenario.actors(), Actor::id, record.payoffs(), payoff -> payoff));
  }

  /** A batch that was written. */
  BatchResult batch(ResultsFolder folder) {
    Map<Integer, String> failures = new LinkedHashMap<>();
    folder.forEach(
        BatchFiles.FAILURES,
        row -> failures.put(Integer.valueOf(row.getField("run")), row.getField("error")));
    List<RunResult> records =
        folder.keep().hasRuns()
            ? folder.rows(BatchFiles.RUNS).stream().map(this::run).toList()
            : List.of();
    return batch(folder.summary(), failures, records, folder.path());
  }

  private RunResult run(NamedCsvRecord row) {
    String settled = row.getField("settled_round");
    Map<String, String> outcome = new LinkedHashMap<>();
    for (Issue issue : scenario.issues()) {
      String option = row.getField("issue_" + issue.id());
      if (!option.isEmpty()) {
        outcome.put(issue.id(), option);
      }
    }
    Map<String, Double> payoffs = new LinkedHashMap<>();
    for (Actor actor : scenario.actors()) {
      payoffs.put(actor.id(), Double.valueOf(row.getField("payoff_" + actor.id())));
    }
    return new RunResult(
        Integer.parseInt(row.getField("run")),
        row.getField("ending"),
        settled.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(settled)),
        outcome,
        payoffs);
  }

  BatchResult batch(
      @Nullable BatchSummary summary,
      Map<Integer, String> failures,
      List<RunResult> records,
      @Nullable Path folder) {
    if (summary == null) {
      return new BatchResult(
          0, failures, Map.of(), Map.of(), Map.of(), records, Optional.ofNullable(folder));
    }
    Map<String, Map<String, EstimatedShare>> options = new LinkedHashMap<>();
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      Issue its = scenario.issues().get(issue);
      options.put(
          its.id(),
          Ordered.copy(
              Ordered.byId(
                  its.options(), Option::id, summary.options().get(issue), EstimatedShare::of)));
    }
    return new BatchResult(
        summary.runs(),
        failures,
        Ordered.byId(scenario.endings(), Ending::id, summary.endings(), EstimatedShare::of),
        options,
        Ordered.byId(scenario.actors(), Actor::id, summary.payoffs(), Payoff::of),
        records,
        Optional.ofNullable(folder));
  }
}
