package io.parley.results;

import io.parley.model.Scenario;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.RunRecord;
import io.parley.results.file.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of {@code runs.csv}: each one's name, and what a run has there. */
record RunColumns(List<Column> columns) {

  RunColumns {
    columns = List.copyOf(columns);
  }

  /** A column. */
  private record Column(String name, Function<RunRecord, String> cell) {}

  /** The columns that runs of a scenario have. */
  static RunColumns of(Scenario scenario) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("run", run -> Integer.toString(run.run())));
    columns.add(new Column("ending", run -> scenario.endings().get(run.ending()).id()));
    columns.add(new Column("settled_round", run -> round(run.settledRound())));
    columns.add(new Column("deals", run -> Integer.toString(run.deals().size())));
    columns.add(new Column("refusals", run -> Integer.toString(run.refusals().size())));
    for (int each = 0; each < scenario.issues().size(); each++) {
      int issue = each;
      String id = scenario.issues().get(issue).id();
      columns.add(new Column("issue_" + id, run -> option(scenario, run.outcome(), issue)));
      columns.add(new Column("round_" + id, run -> round(run.changedIn().get(issue))));
    }
    for (int each = 0; each < scenario.actors().size(); each++) {
      int actor = each;
      String id = scenario.actors().get(actor).id();
      columns.add(new Column("payoff_" + id, run -> Decimals.text(run.payoffs().get(actor))));
    }
    return new RunColumns(columns);
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> row(RunRecord run) {
    return columns.stream().map(column -> column.cell().apply(run)).toList();
  }

  private static String option(Scenario scenario, @Nullable Outcome outcome, int issue) {
    return outcome == null
        ? ""
        : scenario.issues().get(issue).options().get(outcome.option(issue)).id();
  }

  /** A round as files show it; empty for none. */
  static String round(int round) {
    return round == Change.NOTHING ? "" : Integer.toString(round);
  }
}
