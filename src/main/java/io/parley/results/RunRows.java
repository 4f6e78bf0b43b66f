package io.parley.results;

import io.parley.analysis.Stalemate;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.model.draw.Endless;
import io.parley.model.draw.Parameter;
import io.parley.model.outcome.Change;
import io.parley.model.procedure.Mediation;
import io.parley.model.record.Breakdown;
import io.parley.model.record.Deal;
import io.parley.model.record.Refusal;
import io.parley.model.record.RunRecord;
import io.parley.results.file.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows that a run leaves in a results folder's files. */
public final class RunRows {

  private static final List<String> DEALS_HEADER =
      List.of("run", "round", "track", "proposer", "issue", "from", "to");

  /** The round in which something agreed came into force; empty for never. */
  static final String EFFECTIVE = "effective";

  private static final List<String> BREAKDOWNS_HEADER =
      List.of("run", "round", "event", "issue", "from", "to");
  private static final List<String> REFUSALS_HEADER =
      List.of("run", "round", "track", "actor", "stage", "reason", "line");
  private static final List<String> FAILURES_HEADER = List.of("run", "error", "command");
  private static final List<String> STALEMATES_HEADER = List.of("run", "zone", "from_round");

  /** Replays a run when given in the results folder, wherever that is. */
  private static final String REPLAY = "parley replay . ";

  private static final String FAULT =
      "a fault of Parley's, not the scenario's; \"parley replay -v\" shows where";

  private final Scenario scenario;
  private final RunColumns ofRun;

  /**
   * The rows that runs of a scenario leave.
   *
   * @param scenario the scenario as run
   */
  public RunRows(Scenario scenario) {
    this.scenario = scenario;
    this.ofRun = RunColumns.of(scenario);
  }

  /** The columns of every file that gets rows as runs come in, by its name. */
  public Map<String, List<String>> headers() {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put(BatchFiles.RUNS, ofRun.names());
    headers.put(BatchFiles.DEALS, dealsHeader());
    headers.put(BatchFiles.REFUSALS, REFUSALS_HEADER);
    headers.put(BatchFiles.BREAKDOWNS, BREAKDOWNS_HEADER);
    headers.put(BatchFiles.PARAMETERS, parametersHeader());
    headers.put(BatchFiles.FAILURES, FAILURES_HEADER);
    headers.put(BatchFiles.STALEMATES, STALEMATES_HEADER);
    return headers;
  }

  /** The columns of the file of this name. */
  public List<String> header(String name) {
    return Objects.requireNonNull(headers().get(name), name);
  }

  /** The rows that a run leaves in each file that {@code keep} asks for. */
  public Map<String, List<List<String>>> byFile(
      RunRecord record, @Nullable Stalemate stalemate, Keep keep) {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    if (keep.hasRuns()) {
      rows.put(BatchFiles.RUNS, List.of(run(record)));
      rows.put(
          BatchFiles.STALEMATES,
          stalemate == null ? List.of() : List.of(stalemate(record.run(), stalemate)));
    }
    if (keep.hasEvents()) {
      rows.put(BatchFiles.DEALS, deals(record));
      rows.put(BatchFiles.REFUSALS, refusals(record));
      rows.put(BatchFiles.BREAKDOWNS, breakdowns(record));
      rows.put(BatchFiles.PARAMETERS, List.of(parameters(record)));
    }
    return rows;
  }

  /**
   * Why a run failed, without the names of Java's: what the exception says where it was thrown on
   * purpose.
   */
  public static String reason(RuntimeException cause) {
    String message = cause.getMessage();
    boolean onPurpose =
        cause instanceof InputException
            || cause instanceof IllegalArgumentException
            || cause instanceof IllegalStateException
            || cause instanceof ArithmeticException;
    return onPurpose && message != null ? message : FAULT;
  }

  /** The row that a run leaves in {@code failures.csv} if it throws. */
  public static List<String> failure(int run, RuntimeException cause) {
    return List.of(Integer.toString(run), reason(cause), REPLAY + run);
  }

  /** The row of a run in {@code runs.csv}. */
  public List<String> run(RunRecord record) {
    return ofRun.row(record);
  }

  /** The rows of a run in {@code deals.csv}. */
  private List<List<String>> deals(RunRecord record) {
    List<List<String>> rows = new ArrayList<>();
    for (Deal deal : record.deals()) {
      for (Change change : deal.changes()) {
        List<String> row =
            new ArrayList<>(
                List.of(
                    Integer.toString(record.run()),
                    Integer.toString(deal.round()),
                    scenario.tracks().get(deal.track()).id(),
                    proposer(deal),
                    scenario.issues().get(change.issue()).id(),
                    option(change.issue(), change.from()),
                    option(change.issue(), change.to())));
        if (scenario.hasPledges()) {
          row.add(RunColumns.round(deal.effective(change)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** When it came into force is of interest where that may have been later. */
  private List<String> dealsHeader() {
    List<String> header = new ArrayList<>(DEALS_HEADER);
    if (scenario.hasPledges()) {
      header.add(EFFECTIVE);
    }
    return header;
  }

  /** Who proposed it: an actor, or the neutral mediator of a single text. */
  private String proposer(Deal deal) {
    return deal.proposer() == Mediation.NEUTRAL
        ? Mediation.NEUTRAL_WORD
        : scenario.actors().get(deal.proposer()).id();
  }

  /** The rows of a run in {@code breakdowns.csv}. */
  private List<List<String>> breakdowns(RunRecord record) {
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
  private List<List<String>> refusals(RunRecord record) {
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
  private static List<String> stalemate(int run, Stalemate stalemate) {
    Integer from = stalemate.from();
    return List.of(
        Integer.toString(run),
        stalemate.zone().toString(),
        RunColumns.round(from == null ? Change.NOTHING : from));
  }

  List<String> parametersHeader() {
    List<String> header = new ArrayList<>(List.of("run"));
    scenario.parameters().uncertain().forEach(parameter -> header.add(parameter.path()));
    return header;
  }

  private List<String> parameters(RunRecord record) {
    List<String> row = new ArrayList<>(List.of(Integer.toString(record.run())));
    for (Parameter parameter : scenario.parameters().uncertain()) {
      row.add(
          parameter.isWord()
              ? record.world().word(parameter)
              : number(record.world().number(parameter), parameter.path()));
    }
    return row;
  }

  private static String number(double value, String path) {
    return Double.isInfinite(value)
        ? Objects.requireNonNull(Endless.word(path))
        : Decimals.parameter(value).toPlainString();
  }

  private String option(int issue, int option) {
    return option == Change.NOTHING ? "" : scenario.issues().get(issue).options().get(option).id();
  }
}
