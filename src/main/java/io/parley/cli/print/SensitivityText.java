package io.parley.cli.print;

import io.parley.analysis.sensitivity.Convergence;
import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Ranking;
import io.parley.page.SensitivityReport;
import io.parley.results.BatchFiles;
import io.parley.results.study.ModelOutput;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SensitivityPlan;
import io.parley.words.finding.PlayedRuns;
import io.parley.words.finding.SensitivityWords;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** On what one output depends, in the terminal. */
final class SensitivityText {

  private static final int MOST_LISTED = 12;

  private final SensitivityFolder folder;
  private final ModelOutput output;
  private final List<Index> indices;
  private final Ranking ranking;
  private final SensitivityWords words;
  private final int rows;

  /**
   * The text of one output.
   *
   * @param indices the output's indices
   * @param rows the rows they are from
   */
  SensitivityText(SensitivityFolder folder, ModelOutput output, List<Index> indices, int rows) {
    this.folder = folder;
    this.output = output;
    this.indices = indices;
    this.rows = rows;
    this.ranking = new Ranking(indices);
    this.words = new SensitivityWords(output, ranking);
  }

  void print(PrintWriter out) {
    SensitivityPlan plan = folder.plan();
    int failures = folder.failures();
    int done = folder.done();
    out.printf(
        Locale.ROOT,
        "%s: what drives %s%n%s, %,d samples of %d runs each (%s), seed %d%n%n",
        plan.scenario().scenario().title(),
        words.subject(),
        words.method(),
        plan.rows(),
        plan.design().runsPerRow(),
        new PlayedRuns(done - failures, failures).all(),
        plan.seed());
    if (failures > 0) {
      out.println(SensitivityReport.leftOut(folder));
      out.println();
    }
    if (ranking.isEmpty()) {
      out.println("Every run comes to the same here, so nothing drives it.");
    } else {
      printTable(out);
      out.println();
      words.sentences().forEach(out::println);
      Convergence convergence = Convergence.of(rows, indices);
      out.println(words.convergence(convergence, plan.design().runsPerRow()));
      if (!convergence.isReached()) {
        out.printf(
            Locale.ROOT,
            "To add them: the same command with --samples %d --extend %s%n",
            plan.rows() + convergence.moreRows(),
            folder.path());
      }
    }
    String others =
        String.join(
            ", ",
            folder.outputs().stream()
                .map(ModelOutput::name)
                .filter(name -> !name.equals(output.name()))
                .toList());
    out.printf("%nAlso worked out (--output): %s%n", others);
    out.println("A model's results under the scenario's assumptions, not a forecast.");
    out.println("Table: " + folder.path().resolve(SensitivityFolder.TABLE));
    out.println("Page: " + folder.path().resolve(BatchFiles.REPORT));
  }

  private void printTable(PrintWriter out) {
    List<List<String>> table = new ArrayList<>();
    table.add(words.heading());
    List<String> parameters = ranking.parameters();
    parameters.stream().limit(MOST_LISTED).forEach(factor -> table.add(words.row(factor)));
    int left = parameters.size() - MOST_LISTED;
    List<List<String>> apart = ranking.apart().stream().map(words::row).toList();
    List<Integer> widths = widths(table, apart);
    table.forEach(row -> out.println(line(row, widths)));
    if (left > 0) {
      out.printf(Locale.ROOT, "  (and %d more, each less)%n", left);
    }
    out.println();
    apart.forEach(row -> out.println(line(row, widths)));
  }

  private static List<Integer> widths(List<List<String>> table, List<List<String>> apart) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < table.get(0).size(); column++) {
      int width = 0;
      for (List<String> row : table) {
        width = Math.max(width, row.get(column).length());
      }
      for (List<String> row : apart) {
        width = Math.max(width, row.get(column).length());
      }
      widths.add(width);
    }
    return widths;
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder("  ");
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      String air = " ".repeat(widths.get(column) - cell.length());
      line.append(column == 0 ? cell + air : "  " + air + cell);
    }
    return line.toString().stripTrailing();
  }
}
