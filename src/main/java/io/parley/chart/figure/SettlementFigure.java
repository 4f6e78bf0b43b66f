package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Share;
import io.parley.chart.axis.Band;
import io.parley.chart.axis.BandAxis;
import io.parley.chart.axis.RoundRows;
import io.parley.chart.axis.RoundScale;
import io.parley.chart.axis.TickAxis;
import io.parley.chart.plot.Bands;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.XyPlots;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.words.Percent;
import io.parley.words.RoundWords;
import io.parley.words.Texts;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How runs come to their endings: the share of each ending so far, by round.
 *
 * @param folder the batch
 * @param caption what is said of the batch
 */
record SettlementFigure(ResultsFolder folder, Caption caption) implements Figure {

  private static final int MOST_ROUNDS = 400;
  private static final double HEIGHT = 380;
  private static final double HALF = 0.5;

  @Override
  public String name() {
    return "settlement";
  }

  @Override
  public Sheet sheet() {
    List<NamedCsvRecord> paths = folder.rows(BatchFiles.PATHS);
    String first = scenario().actors().get(0).id();
    List<NamedCsvRecord> rounds =
        RoundRows.ifSeveral(
            paths.stream().filter(row -> row.getField("actor").equals(first)).toList());
    List<String> header = new ArrayList<>(List.of("round", "date"));
    endings().forEach(ending -> header.add(ending.id()));
    int step = 1 + (rounds.size() - 1) / MOST_ROUNDS;
    return new Sheet(
        header,
        IntStream.range(0, rounds.size())
            .filter(round -> round % step == 0 || round == rounds.size() - 1)
            .mapToObj(rounds::get)
            .map(this::row)
            .toList());
  }

  private List<String> row(NamedCsvRecord path) {
    int round = RoundRows.of(path);
    LocalDate date = scenario().clock().date(round);
    List<String> row = new ArrayList<>(List.of(path.getField("round")));
    row.add(date == null ? "" : date.toString());
    endings().forEach(ending -> row.add(path.getField("ending_" + ending.id())));
    return row;
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    List<Band> bands = bands(rows);
    TickAxis rounds = RoundScale.of(scenario().clock(), RoundRows.of(rows.get(rows.size() - 1)));
    Bands plot = new Bands();
    for (Band band : bands) {
      plot.add(
          band,
          rows.stream().mapToDouble(RoundRows::of).toArray(),
          rows.stream().mapToDouble(row -> Cells.value(row, band.id())).toArray());
    }
    return Theme.picture(
        finding(rows),
        caption.below("Share of runs by the ending that they would have if they stopped then."),
        plot.plot(rounds),
        null,
        Theme.WIDTH,
        Math.max(HEIGHT, BandAxis.height(bands) + 2 * XyPlots.AXIS));
  }

  /** The endings that any run ever had, each with its place at the end, from the bottom up. */
  private List<Band> bands(List<NamedCsvRecord> rows) {
    List<Band> bands = new ArrayList<>();
    double bottom = 0;
    for (int index = 0; index < endings().size(); index++) {
      Ending ending = endings().get(index);
      double share = Cells.value(rows.get(rows.size() - 1), ending.id());
      if (rows.stream().anyMatch(row -> Cells.value(row, ending.id()) > 0)) {
        Color colour = Palette.ending(index, endings().size());
        bands.add(
            new Band(
                ending.id(),
                Texts.within(ending.label()),
                number(share),
                bottom,
                bottom + share,
                colour));
      }
      bottom += share;
    }
    return bands;
  }

  private String number(double share) {
    int count = (int) Math.round(share * caption.runs());
    return Percent.of(Share.of(count, caption.runs()));
  }

  private String finding(List<NamedCsvRecord> rows) {
    NamedCsvRecord end = rows.get(rows.size() - 1);
    Ending gaining =
        greatest(ending -> Cells.value(end, ending.id()) - Cells.value(rows.get(0), ending.id()));
    double share = Cells.value(end, gaining.id());
    if (share <= Cells.value(rows.get(0), gaining.id())) {
      Ending most = greatest(ending -> Cells.value(end, ending.id()));
      return Texts.within(most.label())
          + " in "
          + caption.of(Cells.value(end, most.id()))
          + ", from start to end";
    }
    String label = Texts.within(gaining.label());
    if (caption.runs() == 1) {
      return label + " by " + when(rows, gaining, share) + " in the only run";
    }
    return label
        + " grows to "
        + caption.of(share)
        + ", half of that by "
        + when(rows, gaining, share);
  }

  private Ending greatest(ToDoubleFunction<Ending> size) {
    return endings().stream().max(Comparator.comparingDouble(size)).orElseThrow();
  }

  private String when(List<NamedCsvRecord> rows, Ending ending, double share) {
    NamedCsvRecord reached =
        rows.stream()
            .filter(row -> Cells.value(row, ending.id()) >= HALF * share)
            .findFirst()
            .orElseThrow();
    return new RoundWords(scenario().clock()).when(RoundRows.of(reached));
  }

  private List<Ending> endings() {
    return scenario().endings();
  }

  private Scenario scenario() {
    return folder.scenario();
  }
}
