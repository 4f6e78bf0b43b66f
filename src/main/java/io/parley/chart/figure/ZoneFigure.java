package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.zone.Ripeness;
import io.parley.chart.axis.RoundRows;
import io.parley.chart.axis.RoundScale;
import io.parley.chart.axis.Scales;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.SharePanel;
import io.parley.chart.plot.XyPlots;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.model.procedure.Clock;
import io.parley.words.Percent;
import io.parley.words.RoundWords;
import io.parley.words.Texts;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.XYPlot;

/**
 * In what share of drawn worlds there is something to agree on, by round.
 *
 * @param question what was asked
 * @param zones the shares, for what was asked and by ending
 */
record ZoneFigure(Question question, List<Ripeness> zones) implements Figure {

  private static final int MOST_ROUNDS = 400;
  private static final double HEIGHT = 340;
  private static final String ANY = "";
  private static final double STEP = 0.25;

  @Override
  public String name() {
    return "zone";
  }

  @Override
  public Sheet sheet() {
    List<List<String>> rows = new ArrayList<>();
    for (Ripeness zone : zones) {
      int rounds = zone.shares().size();
      int step = 1 + (rounds - 1) / MOST_ROUNDS;
      for (int round = 0; round < rounds && rounds > 1; round++) {
        if (round % step == 0 || round == rounds - 1) {
          rows.add(row(zone, round));
        }
      }
    }
    return new Sheet(Cells.header("ending", "label", "round", "date"), rows);
  }

  private List<String> row(Ripeness zone, int round) {
    Ending ending = zone.ending();
    LocalDate date = clock().date(round);
    return Cells.of(
        zone.shares().get(round),
        ending == null ? ANY : ending.id(),
        ending == null ? "Any deal" : ending.label(),
        Integer.toString(round),
        date == null ? "" : date.toString());
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    Map<String, List<NamedCsvRecord>> lines = new LinkedHashMap<>();
    rows.forEach(
        row -> lines.computeIfAbsent(row.getField("ending"), any -> new ArrayList<>()).add(row));
    SharePanel panel =
        new SharePanel(
            rows, RoundRows::of, row -> colour(row.getField("ending")), ZoneFigure::number, false);
    XYPlot plot = panel.plot(Scales.shares(0, STEP));
    plot.setDomainAxis(RoundScale.of(clock(), RoundRows.of(last(rows))));
    return Theme.picture(
        finding(lines),
        new SolveCaption(question)
            .belowDrawn(
                "Share of "
                    + Texts.count((int) Cells.value(rows.get(0), "of"), "drawn world")
                    + " with a feasible deal, with 95 % intervals, if everybody goes on holding"
                    + " out; events and leverage left out."),
        plot,
        null,
        Theme.WIDTH,
        Math.max(HEIGHT, panel.height() + 2 * XyPlots.AXIS));
  }

  private static String number(NamedCsvRecord row) {
    return Percent.of(Cells.value(row, "share"), Cells.value(row, "low"), Cells.value(row, "high"));
  }

  private Color colour(String id) {
    return id.equals(ANY) ? Palette.INK : Endings.of(scenario()).colour(id);
  }

  /** What comes into reach later than it might; else how far the first line goes. */
  private String finding(Map<String, List<NamedCsvRecord>> lines) {
    List<NamedCsvRecord> growing =
        lines.values().stream().max(Comparator.comparingDouble(ZoneFigure::growth)).orElseThrow();
    NamedCsvRecord end = last(growing);
    if (growth(growing) <= 0) {
      return subject(end) + " is feasible in " + worlds(end) + ", from start to end";
    }
    return subject(end)
        + " is feasible in "
        + worlds(growing.get(0))
        + " at the start, in "
        + worlds(end)
        + " by "
        + new RoundWords(clock()).when(RoundRows.of(end));
  }

  private static String subject(NamedCsvRecord row) {
    return row.getField("ending").equals(ANY)
        ? "Some deal"
        : "“" + Texts.within(row.getField("label")) + "”";
  }

  private static String worlds(NamedCsvRecord row) {
    double share = Cells.value(row, "share");
    return share >= 1
        ? "every drawn world"
        : share <= 0 ? "no drawn world" : Percent.of(share) + " of worlds";
  }

  private static double growth(List<NamedCsvRecord> line) {
    return Cells.value(last(line), "share") - Cells.value(line.get(0), "share");
  }

  private static NamedCsvRecord last(List<NamedCsvRecord> rows) {
    return rows.get(rows.size() - 1);
  }

  private Scenario scenario() {
    return question.scenario();
  }

  private Clock clock() {
    return scenario().clock();
  }
}
