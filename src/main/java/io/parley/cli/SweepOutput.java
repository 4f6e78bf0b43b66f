package io.parley.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.words.Percent;
import io.parley.model.Actor;
import io.parley.model.Ending;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.Json;
import io.parley.results.Place;
import io.parley.results.PointsFile;
import io.parley.results.SweepFolder;
import io.parley.results.SweepPlan;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a sweep came to, in the terminal. */
final class SweepOutput {

  private static final int MOST_ROWS = 60;
  private static final String NOTHING = "–";

  private final Console console;
  private final SweepFolder folder;
  private final SweepPlan plan;
  private final Scenario scenario;
  private final List<NamedCsvRecord> points;

  SweepOutput(Console console, SweepFolder folder) {
    this.console = console;
    this.folder = folder;
    this.plan = folder.plan();
    this.scenario = plan.scenario().scenario();
    this.points = folder.points();
  }

  /** Prints the sweep and returns the exit code: failed if a run failed. */
  int print(boolean json) {
    PrintWriter out = console.out();
    if (json) {
      out.print(Json.text(json()));
    } else {
      printTables(out);
    }
    out.flush();
    return reportFailures();
  }

  private int reportFailures() {
    List<NamedCsvRecord> failed =
        points.stream().filter(point -> number(point, PointsFile.FAILURES) > 0).toList();
    for (NamedCsvRecord point : failed) {
      console
          .err()
          .println(
              "Point "
                  + point.getField(PointsFile.POINT)
                  + ": "
                  + point.getField(PointsFile.FAILURES)
                  + " of "
                  + plan.runs()
                  + " runs failed: see "
                  + Place.ofPoint(folder.path(), numberOf(point))
                      .folder()
                      .resolve(BatchFiles.FAILURES));
    }
    return failed.isEmpty() ? 0 : Main.FAILED;
  }

  private static int numberOf(NamedCsvRecord point) {
    return Integer.parseInt(point.getField(PointsFile.POINT));
  }

  private void printTables(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s: %,d points of %,d runs, the same worlds at each%n%n",
        plan.title(),
        points.size(),
        plan.runs());
    List<NamedCsvRecord> shown = points.subList(0, Math.min(MOST_ROWS, points.size()));
    List<List<String>> words =
        shown.stream().map(point -> plan.paths().stream().map(point::getField).toList()).toList();
    List<Ending> endings = scenario.endings().stream().filter(this::occurs).toList();
    out.println(
        "Share of runs by ending in %, with 95 % interval; median round of the last change");
    List<String> headings = new ArrayList<>(endings.stream().map(Ending::label).toList());
    headings.add("Last change");
    print(out, words, headings, shown.stream().map(point -> shares(point, endings)).toList());
    List<String> never =
        scenario.endings().stream().filter(ending -> !occurs(ending)).map(Ending::label).toList();
    if (!never.isEmpty()) {
      out.println("No run at any point ends as: " + String.join("; ", never) + ".");
    }
    out.println();
    out.println("Mean payoff, with half its 95 % interval");
    print(
        out,
        words,
        scenario.actors().stream().map(Actor::title).toList(),
        shown.stream().map(this::payoffs).toList());
    if (shown.size() < points.size()) {
      out.printf(Locale.ROOT, "%,d more points are in the file.%n", points.size() - shown.size());
    }
    out.printf("%nA model's results under the scenario's assumptions, not a forecast.%n");
    out.println("Points: " + folder.path().resolve(SweepFolder.POINTS));
    out.println("Page: " + folder.path().resolve(BatchFiles.REPORT));
  }

  private void print(
      PrintWriter out, List<List<String>> words, List<String> headings, List<List<String>> cells) {
    new TextTable(plan.paths(), words, headings, cells).lines().forEach(out::println);
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
            + ")";
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
