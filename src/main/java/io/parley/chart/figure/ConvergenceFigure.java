package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.ConvergencePanels;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * How sure a batch is: the share of each ending and its interval after more and more runs.
 *
 * @param folder the batch
 * @param caption what is said of the batch
 */
record ConvergenceFigure(ResultsFolder folder, Caption caption) implements Figure {

  private static final String ASKED = "half_width_asked";

  private static final int MOST_LOOKS = 400;

  @Override
  public String name() {
    return "convergence";
  }

  @Override
  public Sheet sheet() {
    List<NamedCsvRecord> looks = folder.rows(BatchFiles.CONVERGENCE);
    int endings = folder.scenario().endings().size();
    int count = looks.size() / endings;
    List<List<String>> rows = new ArrayList<>();
    int step = 1 + (count - 1) / MOST_LOOKS;
    for (int look = 0; count > 1 && look < count; look++) {
      if (look % step == 0 || look == count - 1) {
        looks.subList(look * endings, (look + 1) * endings).forEach(row -> rows.add(row(row)));
      }
    }
    return new Sheet(List.of("runs", "ending", "label", "share", "low", "high", ASKED), rows);
  }

  private List<String> row(NamedCsvRecord look) {
    String id = look.getField("ending");
    return List.of(
        look.getField("runs"),
        id,
        Endings.of(folder.scenario()).title(id),
        look.getField("share"),
        look.getField("low"),
        look.getField("high"),
        Cells.number(folder.until().orElse(Double.NaN)));
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    Endings endings = Endings.of(folder.scenario());
    ConvergencePanels panels =
        new ConvergencePanels(
            rows.stream().filter(row -> isEver(rows, row)).toList(),
            row -> endings.colour(row.getField("ending")),
            Cells.value(rows.get(0), ASKED));
    return Theme.picture(
        finding(rows),
        caption.below("Share of runs by ending, with 95 % intervals, after more and more runs."),
        panels.plot(),
        null,
        Theme.WIDTH,
        panels.height());
  }

  /** Whether any run had the ending of a row. */
  private static boolean isEver(List<NamedCsvRecord> rows, NamedCsvRecord row) {
    return rows.stream()
        .filter(each -> each.getField("ending").equals(row.getField("ending")))
        .anyMatch(each -> Cells.value(each, "share") > 0);
  }

  private static String finding(List<NamedCsvRecord> rows) {
    String runs = rows.get(rows.size() - 1).getField("runs");
    double widest =
        rows.stream()
            .filter(row -> row.getField("runs").equals(runs))
            .mapToDouble(ConvergencePanels::halfWidth)
            .reduce(0, Math::max);
    double asked = Cells.value(rows.get(0), ASKED);
    String says =
        "After "
            + Texts.count(Integer.parseInt(runs), "run")
            + " the widest interval is "
            + Percent.points(widest)
            + " percentage points";
    if (Double.isNaN(asked)) {
      return says;
    }
    return says
        + (widest <= asked ? ", within the " : ", not the ")
        + Percent.exactPoints(asked)
        + " asked for";
  }
}
