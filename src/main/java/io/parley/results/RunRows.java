package io.parley.results;

import io.parley.analysis.Stalemate;
import io.parley.model.Actor;
import io.parley.model.Breakdown;
import io.parley.model.Change;
import io.parley.model.Deal;
import io.parley.model.Issue;
import io.parley.model.Outcome;
import io.parley.model.Parameter;
import io.parley.model.Refusal;
import io.parley.model.RunRecord;
import io.parley.model.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that a run leaves in a results folder's files.
 *
 * @param scenario the scenario as run
 */
public record RunRows(Scenario scenario) {

  static final List<String> DEALS_HEADER =
      List.of("run", "round", "track", "proposer", "issue", "from", "to");
  static final List<String> BREAKDOWNS_HEADER =
      List.of("run", "round", "event", "issue", "from", "to");
  static final List<String> REFUSALS_HEADER =
      List.of("run", "round", "track", "actor", "stage", "reason", "line");

  static final List<String> STALEMATES_HEADER = List.of("run", "zone", "from_round");

  /** The columns of {@code runs.csv}. */
  public List<String> runHeader() {
    List<String> header =
        new ArrayList<>(List.of("run", "ending", "settled_round", "deals", "refusals"));
    for (Issue issue : scenario.issues()) {
      header.add("issue_" + issue.id());
      header.add("round_" + issue.id());
    }
    for (Actor actor : scenario.actors()) {
      header.add("payoff_" + actor.id());
    }
    return header;
  }

  /** The row of a run in {@code runs.csv}. */
  public List<String> run(RunRecord record) {
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(record.run()));
    row.add(scenario.endings().get(record.ending()).id());
    row.add(round(record.settledRound()));
    row.add(Integer.toString(record.deals().size()));
    row.add(Integer.toString(record.refusals().size()));
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      Outcome outcome = record.outcome();
      row.add(option(issue, outcome == null ? Change.NOTHING : outcome.option(issue)));
      row.add(round(record.changedIn().get(issue)));
    }
    record.payoffs().forEach(payoff -> row.add(Decimals.text(payoff)));
    return row;
  }

  /** The rows of a run in {@code deals.csv}. */
  public List<List<String>> deals(RunRecord record) {
    List<List<String>> rows = new ArrayList<>();
    for (Deal deal : record.deals()) {
      for (Change change : deal.changes()) {
        rows.add(
            List.of(
                Integer.toString(record.run()),
                Integer.toString(deal.round()),
                scenario.tracks().get(deal.track()).id(),
                scenario.actors().get(deal.proposer()).id(),
                scenario.issues().get(change.issue()).id(),
                option(change.issue(), change.from()),
                option(change.issue(), change.to())));
      }
    }
    return rows;
  }

  /** The rows of a run in {@code breakdowns.csv}. */
  public List<List<String>> breakdowns(RunRecord record) {
    List<List<String>> rows = new ArrayList<>();
    for (Breakdown breakdown : record.breakdowns()) {
      for (Change change : breakdown.changes()) {
        rows.add(
            List.of(
                Integer.toString(record.run()),
                Integer.toString(breakdown.round()),
                scenario.events().get(breakdown.event()).id(),
                scenario.issues().get(change.issue()).id(),
                option(change.issue(), change.from()),
                option(change.issue(), change.to())));
      }
    }
    return rows;
  }

  /** The rows of a run in {@code refusals.csv}. */
  public List<List<String>> refusals(RunRecord record) {
    List<List<String>> rows = new ArrayList<>();
    for (Refusal refusal : record.refusals()) {
      rows.add(
          List.of(
              Integer.toString(record.run()),
              Integer.toString(refusal.round()),
              scenario.tracks().get(refusal.track()).id(),
              scenario.actors().get(refusal.actor()).id(),
              refusal.stage().toString(),
              refusal.reason().toString(),
              refusal.line() == null ? "" : refusal.line()));
    }
    return rows;
  }

  /** The row of a run without any deal in {@code stalemates.csv}. */
  static List<String> stalemate(int run, Stalemate stalemate) {
    Integer from = stalemate.from();
    return List.of(
        Integer.toString(run),
        stalemate.zone().toString(),
        round(from == null ? Change.NOTHING : from));
  }

  List<String> parametersHeader() {
    List<String> header = new ArrayList<>(List.of("run"));
    scenario.parameters().uncertain().forEach(parameter -> header.add(parameter.path()));
    return header;
  }

  List<String> parameters(RunRecord record) {
    List<String> row = new ArrayList<>(List.of(Integer.toString(record.run())));
    for (Parameter parameter : scenario.parameters().uncertain()) {
      row.add(
          parameter.isWord()
              ? record.world().word(parameter)
              : Decimals.parameter(record.world().number(parameter)).toPlainString());
    }
    return row;
  }

  private String option(int issue, int option) {
    return option == Change.NOTHING ? "" : scenario.issues().get(issue).options().get(option).id();
  }

  private static String round(int round) {
    return round == Change.NOTHING ? "" : Integer.toString(round);
  }
}
