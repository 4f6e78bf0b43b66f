package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Spread;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.HistogramPlot;
import io.parley.chart.plot.PayoffRow;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.results.ResultsFolder;
import io.parley.words.Signed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each ending pays each actor: how its payoffs are spread, in the colours of endings.
 *
 * @param folder the batch
 * @param caption what is said of the batch
 */
record PayoffsByEndingFigure(ResultsFolder folder, Caption caption) implements Figure {

  @Override
  public String name() {
    return "payoffs-by-ending";
  }

  @Override
  public Sheet sheet() {
    PayoffBins bins = PayoffBins.of(folder);
    List<Spread> start = caption.noDeal(scenario());
    List<List<String>> rows = new ArrayList<>();
    for (int actor = 0; actor < start.size(); actor++) {
      for (int ending = 0; ending < scenario().endings().size(); ending++) {
        for (Map.Entry<Integer, Integer> bin : bins.of(actor, ending).entrySet()) {
          Actor each = scenario().actors().get(actor);
          rows.add(
              List.of(
                  each.id(),
                  each.title(),
                  scenario().endings().get(ending).id(),
                  Cells.number(bin.getKey() * bins.width()),
                  Cells.number((bin.getKey() + 1) * bins.width()),
                  bin.getValue().toString(),
                  Cells.number(bins.mean(actor, ending)),
                  Cells.number(start.get(actor).p50())));
        }
      }
    }
    return new Sheet(
        List.of("actor", "label", "ending", "from", "to", "runs", "ending_mean", "no_deal_p50"),
        rows);
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    List<List<NamedCsvRecord>> actors =
        scenario().actors().stream()
            .map(
                actor ->
                    rows.stream().filter(row -> row.getField("actor").equals(actor.id())).toList())
            .toList();
    List<String> notes = new ArrayList<>();
    Map<String, Integer> best = new TreeMap<>();
    for (List<NamedCsvRecord> actor : actors) {
      NamedCsvRecord most = most(actor);
      best.merge(most.getField("ending"), 1, Integer::sum);
      notes.add(
          "most from “"
              + endings().label(most.getField("ending"))
              + "”, "
              + Signed.plain(Cells.value(most, "ending_mean"), 2)
              + " in the mean");
    }
    List<String> endings = endings().present(rows, "ending");
    HistogramPlot plot =
        new HistogramPlot(actors, endings.size() < 2 ? List.of() : notes, endings()::colour);
    return Theme.picture(
        finding(endings, best),
        caption.below(
            "Runs by what they pay, in steps of "
                + step(rows.get(0))
                + " of each actor's own scale, on which "
                + PayoffRow.scale(isBeyond(rows))
                + "; scales of different actors can't be compared."),
        plot.plot(),
        HistogramPlot.legend(
            endings.stream().map(endings()::label).toList(),
            endings.stream().map(endings()::colour).toList()),
        Theme.WIDTH,
        plot.height());
  }

  /**
   * Whether a run pays more than 1, or no deal was worth more; a bin from 1 on alone can't tell.
   */
  private boolean isBeyond(List<NamedCsvRecord> bins) {
    double least = canGoBeyond() ? 1 : Math.nextUp(1.0);
    return bins.stream()
        .anyMatch(bin -> Cells.value(bin, "from") >= least || Cells.value(bin, "no_deal_p50") > 1);
  }

  private boolean canGoBeyond() {
    World central = World.central(scenario().parameters());
    return scenario().actors().stream()
        .anyMatch(
            actor ->
                !actor.linkages().isEmpty()
                    || actor.outlook().isUncertain()
                    || central.number(actor.outlook()) > 0);
  }

  private static String step(NamedCsvRecord bin) {
    double width = Cells.value(bin, "to") - Cells.value(bin, "from");
    return BigDecimal.valueOf(width).round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }

  /** A row of the ending that pays an actor most in the mean. */
  private static NamedCsvRecord most(List<NamedCsvRecord> rows) {
    return rows.stream()
        .reduce(
            (one, other) ->
                Cells.value(other, "ending_mean") > Cells.value(one, "ending_mean") ? other : one)
        .orElseThrow();
  }

  private String finding(List<String> endings, Map<String, Integer> best) {
    if (endings.size() == 1) {
      return "Every run ends with “" + endings().label(endings.get(0)) + "”";
    }
    String most =
        endings.stream()
            .max(Comparator.comparing(each -> best.getOrDefault(each, 0)))
            .orElseThrow();
    int actors = best.getOrDefault(most, 0);
    int all = scenario().actors().size();
    return "“"
        + endings().label(most)
        + "” pays "
        + (actors == all ? "every actor" : actors + " of " + all + " actors")
        + " most in the mean";
  }

  private Endings endings() {
    return Endings.of(scenario());
  }

  private Scenario scenario() {
    return folder.scenario();
  }
}
