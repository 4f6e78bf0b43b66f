package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.BatchSummary;
import io.parley.analysis.Spread;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.PayoffRow;
import io.parley.chart.plot.XyPlots;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs pay each actor, beside what no deal was worth to it at the start.
 *
 * @param scenario the scenario
 * @param summary the batch in figures
 * @param caption what is said of the batch
 */
record PayoffsFigure(Scenario scenario, BatchSummary summary, Caption caption) implements Figure {

  private static final double LABELS = 240;

  @Override
  public String name() {
    return "payoffs";
  }

  @Override
  public Sheet sheet() {
    List<Spread> start = caption.noDeal(scenario);
    List<List<String>> rows = new ArrayList<>();
    for (int actor = 0; actor < start.size(); actor++) {
      Spread payoffs = summary.payoffs().get(actor).spread();
      rows.add(row(scenario.actors().get(actor), payoffs, start.get(actor)));
    }
    return new Sheet(
        List.of(
            "actor",
            "label",
            "p05",
            "p25",
            "p50",
            "p75",
            "p95",
            "no_deal_p05",
            "no_deal_p50",
            "no_deal_p95"),
        rows);
  }

  private static List<String> row(Actor actor, Spread payoffs, Spread start) {
    return List.of(
        actor.id(),
        actor.title(),
        Cells.number(payoffs.p05()),
        Cells.number(payoffs.p25()),
        Cells.number(payoffs.p50()),
        Cells.number(payoffs.p75()),
        Cells.number(payoffs.p95()),
        Cells.number(start.p05()),
        Cells.number(start.p50()),
        Cells.number(start.p95()));
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    List<PayoffRow> payoffs = new ArrayList<>();
    for (NamedCsvRecord row : rows) {
      payoffs.add(PayoffRow.of(row, Palette.actor(payoffs.size())));
    }
    LabelAxis labels = LabelAxis.rows(payoffs.stream().map(PayoffRow::label).toList(), LABELS);
    return Theme.picture(
        finding(payoffs),
        caption.below(
            "Each actor's own scale: "
                + PayoffRow.scale(payoffs.stream().anyMatch(each -> each.most() > 1))
                + "; scales of different actors can't be compared."),
        PayoffRow.plot(payoffs, labels),
        PayoffRow.legend(),
        Theme.WIDTH,
        payoffs.size() * Math.max(PayoffRow.HEIGHT, labels.rowHeight()) + XyPlots.AXIS);
  }

  private String finding(List<PayoffRow> payoffs) {
    List<PayoffRow> gaining = payoffs.stream().filter(PayoffRow::gains).toList();
    String what = " in the median run than no deal was worth at the start";
    if (gaining.isEmpty()) {
      return "No actor gets more" + what;
    }
    if (gaining.size() == payoffs.size()) {
      return "Every actor gets more" + what;
    }
    return gaining.size()
        + " of "
        + payoffs.size()
        + " actors "
        + (gaining.size() == 1 ? "gets more" : "get more")
        + what;
  }
}
