package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.axis.RoundRows;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.PathGrid;
import io.parley.chart.plot.PathLine;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Actor;
import io.parley.model.procedure.Clock;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How actors come down: what each aims at, what no deal is worth to it and what holding out has
 * cost it, by round.
 *
 * @param folder the batch
 * @param caption what is said of the batch
 */
record PathsFigure(ResultsFolder folder, Caption caption) implements Figure {

  private static final int MOST_ROUNDS = 400;
  private static final double LEAST_SHARE = 0.05;

  @Override
  public String name() {
    return "paths";
  }

  @Override
  public Sheet sheet() {
    List<NamedCsvRecord> rounds =
        RoundRows.ifSeveral(
            folder.rows(BatchFiles.PATHS).stream()
                .filter(row -> Cells.value(row, "runs") >= LEAST_SHARE * caption.runs())
                .toList());
    int step = 1 + rounds.size() / actors().size() / MOST_ROUNDS;
    List<String> header = new ArrayList<>(List.of("round", "date", "actor", "label", "runs"));
    header.addAll(PathLine.columns());
    return new Sheet(
        header,
        rounds.stream().filter(row -> RoundRows.of(row) % step == 0).map(this::row).toList());
  }

  private List<String> row(NamedCsvRecord path) {
    String id = path.getField("actor");
    Actor actor = actors().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    List<String> row = new ArrayList<>();
    row.add(path.getField("round"));
    row.add(Objects.toString(clock().date(RoundRows.of(path)), ""));
    row.add(id);
    row.add(actor.title());
    row.add(path.getField("runs"));
    PathLine.columns().forEach(column -> row.add(path.getField(column)));
    return row;
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    int last = RoundRows.of(rows.get(rows.size() - 1));
    boolean hasStatusQuo = folder.scenario().statusQuo() != null;
    PathGrid grid =
        new PathGrid(
            actors().stream().map(actor -> of(rows, actor)).toList(), hasStatusQuo, clock(), last);
    return Theme.picture(
        finding(rows),
        caption.below(
            "Lines: medians over the runs that go on (aims: over those in which the actor speaks),"
                + " until fewer than 1 in 20 do; shaded: from the 5 % to the 95 % quantile; dashed:"
                + " the middle column's median. Each actor's own scale."),
        grid,
        null,
        Theme.WIDTH,
        grid.height());
  }

  private String finding(List<NamedCsvRecord> rows) {
    long worn = actors().stream().filter(actor -> isWorn(of(rows, actor))).count();
    if (worn == 0) {
      return "Holding out wears on nobody in the median run";
    }
    return "Holding out wears on "
        + (worn == actors().size() ? "every actor" : worn + " of " + actors().size() + " actors")
        + " in the median run";
  }

  private static boolean isWorn(List<NamedCsvRecord> rows) {
    return Cells.value(rows.get(rows.size() - 1), PathLine.WEAR.median()) > 0;
  }

  private static List<NamedCsvRecord> of(List<NamedCsvRecord> rows, Actor actor) {
    return rows.stream().filter(row -> row.getField("actor").equals(actor.id())).toList();
  }

  private List<Actor> actors() {
    return folder.scenario().actors();
  }

  private Clock clock() {
    return folder.scenario().clock();
  }
}
