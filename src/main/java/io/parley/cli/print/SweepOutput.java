package io.parley.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Bounds;
import io.parley.cli.terminal.Console;
import io.parley.cli.terminal.ExitCode;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.destination.Destination;
import io.parley.results.file.Json;
import io.parley.results.study.PointsFile;
import io.parley.results.study.SweepFolder;
import io.parley.results.study.SweepPlan;
import io.parley.words.Percent;
import io.parley.words.finding.Sweep;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a sweep came to, in the terminal. */
public final class SweepOutput {

  private static final int MOST_ROWS = 60;
  private static final int MOST_FAILURES = 10;
  private static final String NOTHING = "–";
  private static final String FAILED = "Failed";

  private final Console console;
  private final SweepFolder folder;
  private final SweepPlan plan;
  private final Scenario scenario;
  private final List<NamedCsvRecord> points;

  public SweepOutput(Console console, SweepFolder folder) {
    this.console = console;
    this.folder = folder;
    this.plan = folder.plan();
    this.scenario = plan.scenario().scenario();
    this.points = folder.points();
  }

  /** Prints the sweep and returns the exit code: failed if a run failed. */
  public ExitCode print(boolean json) {
    PrintWriter out = console.out();
    if (json) {
      out.print(Json.text(json()));
    } else {
      printTables(out);
    }
    out.flush();
    return reportFailures();
  }

  private ExitCode reportFailures() {
    List<NamedCsvRecord> failed = points.stream().filter(this::hasFailures).toList();
    failed.stream().limit(MOST_FAILURES).forEach(this::reportFailures);
    if (failed.size() > MOST_FAILURES) {
      console
          .err()
          .printf(
              Locale.ROOT,
              "At %,d more points runs failed: see %s%n",
              failed.size() - MOST_FAILURES,
              folder.path().resolve(SweepFolder.POINTS));
    }
    return ExitCode.failedIf(!failed.isEmpty());
  }

  private void reportFailures(NamedCsvRecord point) {
    Path its = Destination.ofPoint(folder.path(), numberOf(point)).folder();
    new FailedRuns(console, new ResultsFolder(its, plan.scenario()))
        .tell("Point " + numberOf(point) + ": ");
  }

  private static int numberOf(NamedCsvRecord point) {
    return Integer.parseInt(point.getField(PointsFile.POINT));
  }

  private void printTables(PrintWriter out) {
    Sweep sweep =
        new Sweep(scenario, plan.paths(), points, plan.isFull(), plan.runs(), plan.seed());
    out.printf("%s: %s%n%n", plan.title(), sweep.pointsInWords());
    if (sweep.hasResults()) {
      printTables(out, sweep.failures() > 0);
      out.printf("%nA model's results under the scenario's assumptions, not a forecast.%n");
    } else {
      out.println("No run finished at any point, so there are no figures and no charts.");
    }
    out.println("Points: " + folder.path().resolve(SweepFolder.POINTS));
    out.println("Page: " + folder.path().resolve(BatchFiles.REPORT));
  }

  private void printTables(PrintWriter out, boolean withFailures) {
    List<NamedCsvRecord> shown = points.subList(0, Math.min(MOST_ROWS, points.size()));
    List<List<String>> words =
        shown.stream().map(point -> plan.paths().stream().map(point::getField).toList()).toList();
    List<Ending> endings = scenario.endings().stream().filter(this::occurs).toList();
    out.println(
        "Share of runs"
            + (withFailures ? " that finished" : "")
            + " by ending in %, with 95 % interval; median round of the last change");
    if (withFailures) {
      out.println("[in brackets: had the failed runs of a point gone one way or the other]");
    }
    List<String> headings = new ArrayList<>(endings.stream().map(Ending::label).toList());
    headings.add("Last change");
    print(out, words, headings, shown, point -> shares(point, endings));
    List<String> never =
        scenario.endings().stream().filter(ending -> !occurs(ending)).map(Ending::label).toList();
    if (!never.isEmpty()) {
      out.println(
          "No run"
              + (withFailures ? " that finished" : "")
              + " at any point ends as: "
              + String.join("; ", never)
              + ".");
    }
    out.println();
    out.println("Mean payoff, with half its 95 % interval");
    print(out, words, scenario.actors().stream().map(Actor::title).toList(), shown, this::payoffs);
    if (shown.size() < points.size()) {
      out.printf(Locale.ROOT, "%,d more points are in the file.%n", points.size() - shown.size());
    }
  }

  /** Prints a table of points; how many runs failed comes first, where any did. */
  private void print(
      PrintWriter out,
      List<List<String>> words,
      List<String> headings,
      List<NamedCsvRecord> shown,
      Function<NamedCsvRecord, List<String>> figures) {
    boolean withFailures = points.stream().anyMatch(this::hasFailures);
    List<String> heads = new ArrayList<>(withFailures ? List.of(FAILED) : List.of());
    heads.addAll(headings);
    List<List<String>> cells = new ArrayList<>();
    for (NamedCsvRecord point : shown) {
      List<String> row = new ArrayList<>(withFailures ? List.of(Sweep.failed(point)) : List.of());
      row.addAll(figures.apply(point));
      cells.add(row);
    }
    new TextTable(plan.paths(), words, heads, cells).lines().forEach(out::println);
  }

  private boolean hasFailures(NamedCsvRecord point) {
    return number(point, PointsFile.FAILURES) > 0;
  }

  private boolean occurs(Ending ending) {
    return points.stream().anyMatch(point -> number(point, PointsFile.ending(ending, "count")) > 0);
  }

  private static List<String> shares(NamedCsvRecord point, List<Ending> endings) {
    List<String> cells = new ArrayList<>();
    endings.forEach(ending -> cells.add(share(point, ending)));
    String settled = point.getField(PointsFile.SETTLED);
    cells.add(settled.isEmpty() ? NOTHING : settled);
    return cells;
  }

  private static String share(NamedCsvRecord point, Ending ending) {
    String share = point.getField(PointsFile.ending(ending, "share"));
    return share.isEmpty()
        ? NOTHING
        : Percent.number(Double.parseDouble(share))
            + " ("
            + Percent.end(number(point, PointsFile.ending(ending, "low")))
            + "–"
            + Percent.end(number(point, PointsFile.ending(ending, "high")))
            + ")"
            + Sweep.boundsInWords(point, ending);
  }

  private List<String> payoffs(NamedCsvRecord point) {
    return scenario.actors().stream().map(actor -> payoff(point, actor)).toList();
  }

  private static String payoff(NamedCsvRecord point, Actor actor) {
    String mean = point.getField(PointsFile.payoff(actor, "mean"));
    String high = point.getField(PointsFile.payoff(actor, "high"));
    if (mean.isEmpty()) {
      return NOTHING;
    }
    String text = String.format(Locale.ROOT, "%.3f", Double.parseDouble(mean) + 0.0);
    return high.isEmpty()
        ? text
        : text
            + String.format(
                Locale.ROOT, " ±%.3f", Double.parseDouble(high) - Double.parseDouble(mean));
  }

  private static double number(NamedCsvRecord point, String column) {
    String cell = point.getField(column);
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }

  private ObjectNode json() {
    ObjectNode root = Json.object();
    root.put("name", plan.name());
    root.put("scenario", scenario.id());
    root.put("design", plan.design().toString());
    root.put("seed", plan.seed());
    root.put("folder", folder.path().toString());
    var rows = root.putArray("points");
    for (NamedCsvRecord point : points) {
      ObjectNode row = rows.addObject();
      put(row, "point", point, PointsFile.POINT);
      ObjectNode values = row.putObject("values");
      plan.paths().forEach(path -> values.put(path, point.getField(path)));
      put(row, "runs", point, PointsFile.RUNS);
      put(row, "failures", point, PointsFile.FAILURES);
      ObjectNode endings = row.putObject("endings");
      for (Ending ending : scenario.endings()) {
        ObjectNode node = endings.putObject(ending.id());
        for (String figure : PointsFile.SHARE_FIGURES) {
          put(node, figure, point, PointsFile.ending(ending, figure));
        }
        if (hasFailures(point)) {
          Bounds bounds = Sweep.bounds(point, ending);
          node.putObject("if_failed")
              .put("low", Json.number(bounds.low()))
              .put("high", Json.number(bounds.high()));
        }
      }
      ObjectNode actors = row.putObject("payoffs");
      for (Actor actor : scenario.actors()) {
        ObjectNode node = actors.putObject(actor.id());
        for (String figure : PointsFile.MEAN_FIGURES) {
          put(node, figure, point, PointsFile.payoff(actor, figure));
        }
      }
      put(row, PointsFile.SETTLED, point, PointsFile.SETTLED);
    }
    return root;
  }

  /** Puts a number as the file has it; null where its cell is empty. */
  private static void put(ObjectNode node, String name, NamedCsvRecord point, String column) {
    String cell = point.getField(column);
    node.put(name, cell.isEmpty() ? null : new BigDecimal(cell));
  }
}
