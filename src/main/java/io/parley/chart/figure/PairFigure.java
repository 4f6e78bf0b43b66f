package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.NamedPoint;
import io.parley.analysis.solve.PayoffMap;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.PayoffRow;
import io.parley.chart.plot.plane.PairMark;
import io.parley.chart.plot.plane.PairPlot;
import io.parley.chart.plot.plane.PairRows;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Actor;
import io.parley.model.outcome.Outcome;
import io.parley.results.Settlements;
import io.parley.words.Texts;
import io.parley.words.finding.PlayedRuns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What outcomes are worth to two actors.
 *
 * @param answer what could be agreed
 * @param first the actor whose values lie along the chart
 * @param second the actor whose values stand up
 * @param settlements what a batch's runs settled on, or null where there is no batch
 */
record PairFigure(Answer answer, int first, int second, @Nullable Settlements settlements)
    implements Figure {

  private static final double HEIGHT = 560;
  private static final List<NamedPoint> POINTS =
      List.of(
          NamedPoint.NASH,
          NamedPoint.KALAI_SMORODINSKY,
          NamedPoint.EGALITARIAN,
          NamedPoint.UTILITARIAN);

  @Override
  public String name() {
    return "pair-" + actor(first).id() + "-" + actor(second).id();
  }

  @Override
  public Sheet sheet() {
    PayoffMap map = PayoffMap.of(answer.bargain(), answer.question().asked(), first, second);
    List<List<String>> rows = new ArrayList<>();
    for (PayoffMap.Spot spot : map.spots()) {
      rows.add(
          row(
              PairMark.SPOT,
              "",
              new double[] {spot.first(), spot.second()},
              map,
              spot.outcomes(),
              spot.feasible()));
    }
    map.frontier().forEach(pair -> rows.add(row(PairMark.FRONTIER, "", pair)));
    map.feasibleFrontier().forEach(pair -> rows.add(row(PairMark.FEASIBLE_FRONTIER, "", pair)));
    addSettlements(rows);
    addPoints(rows);
    double[] noDeal = {answer.bargain().noDeal(first), answer.bargain().noDeal(second)};
    rows.add(row(PairMark.NO_DEAL, "", noDeal));
    return new Sheet(
        List.of(
            "kind",
            "name",
            "value_" + actor(first).id(),
            "value_" + actor(second).id(),
            "width",
            "height",
            "outcomes",
            "feasible",
            "runs",
            "of"),
        rows);
  }

  private static List<String> row(PairMark mark, String name, double[] pair) {
    return List.of(
        mark.id(), name, Cells.number(pair[0]), Cells.number(pair[1]), "", "", "", "", "", "");
  }

  private static List<String> row(
      PairMark mark, String name, double[] pair, PayoffMap map, long outcomes, long feasible) {
    return List.of(
        mark.id(),
        name,
        Cells.number(pair[0]),
        Cells.number(pair[1]),
        Cells.number(map.width()),
        Cells.number(map.height()),
        Long.toString(outcomes),
        Long.toString(feasible),
        "",
        "");
  }

  /** Of equals, the first is drawn. */
  private void addPoints(List<List<String>> rows) {
    Map<NamedPoint, List<Outcome>> points = answer.solution().points();
    for (NamedPoint point : POINTS) {
      points.getOrDefault(point, List.of()).stream()
          .limit(1)
          .forEach(outcome -> rows.add(row(PairMark.POINT, point.id(), payoffs(outcome))));
    }
  }

  private void addSettlements(List<List<String>> rows) {
    if (settlements == null) {
      return;
    }
    Map<List<String>, Integer> runs = new LinkedHashMap<>();
    for (Outcome outcome : settlements.outcomes()) {
      double[] pair = payoffs(outcome);
      runs.merge(List.of(Cells.number(pair[0]), Cells.number(pair[1])), 1, Integer::sum);
    }
    runs.entrySet().stream()
        .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
        .forEach(
            each ->
                rows.add(
                    List.of(
                        PairMark.SETTLEMENT.id(),
                        "",
                        each.getKey().get(0),
                        each.getKey().get(1),
                        "",
                        "",
                        "",
                        "",
                        Integer.toString(each.getValue()),
                        Integer.toString(settlements.runs()))));
  }

  private double[] payoffs(Outcome outcome) {
    return new double[] {
      answer.bargain().value(first, outcome), answer.bargain().value(second, outcome)
    };
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    PairRows pair = PairRows.of(rows, actor(first), actor(second));
    PairPlot plot = new PairPlot(pair, title(first), title(second));
    return Theme.picture(
        finding(pair),
        new SolveCaption(answer.question()).below(reading(pair)),
        plot.plot(),
        plot.legend(),
        Theme.WIDTH,
        HEIGHT);
  }

  private String reading(PairRows pair) {
    String runs =
        settlements == null
            ? ""
            : String.format(
                Locale.ROOT,
                " Simulated settlements: %,d of %s, valued in the same way and not as in their own"
                    + " worlds.",
                settlements.outcomes().size(),
                PlayedRuns.of(settlements).counted());
    return Texts.count((int) pair.outcomes(), "outcome")
        + (pair.isGrid() ? ", in cells; " : "; ")
        + "each actor's own scale: "
        + PayoffRow.scale(pair.isBeyond(1))
        + "."
        + runs;
  }

  private String finding(PairRows pair) {
    String both = title(first) + " and " + title(second);
    if (pair.feasible() == 0) {
      return new SolveCaption(answer.question()).nothing();
    }
    int efficient = pair.of(PairMark.FRONTIER).size();
    int reached = pair.reached();
    if (reached == 0) {
      return "No feasible deal is efficient between " + both;
    }
    return "Feasible deals reach "
        + (reached == efficient
            ? efficient == 1 ? "the only payoff that is" : "all " + efficient + " payoffs that are"
            : reached + " of the " + efficient + " payoffs that are")
        + " efficient between "
        + both;
  }

  private String title(int index) {
    return Texts.within(actor(index).title());
  }

  private Actor actor(int index) {
    return answer.question().scenario().actors().get(index);
  }
}
