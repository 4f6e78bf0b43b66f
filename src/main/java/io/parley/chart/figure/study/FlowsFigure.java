package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.comparison.Flow;
import io.parley.analysis.comparison.Overlap;
import io.parley.chart.figure.Caption;
import io.parley.chart.figure.Endings;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Sheet;
import io.parley.chart.plot.Boxes.Thing;
import io.parley.chart.plot.Strands;
import io.parley.chart.plot.StrandsPlot;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.words.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of each ending: how many runs end otherwise in a variant, and how.
 *
 * @param number the variant's number, from 1
 * @param baseline the baseline's name
 * @param variant the variant's name
 * @param before the baseline
 * @param after the variant
 * @param overlap what they have in common
 * @param flows from which ending to which
 * @param caption what is said of the batches
 */
record FlowsFigure(
    int number,
    String baseline,
    String variant,
    Scenario before,
    Scenario after,
    Overlap overlap,
    List<Flow> flows,
    Caption caption)
    implements Figure {

  @Override
  public String name() {
    return "flows-" + number;
  }

  @Override
  public Sheet sheet() {
    return new Sheet(
        List.of("from", "from_label", "to", "to_label", "runs"),
        flows.stream()
            .map(
                flow ->
                    List.of(
                        flow.from(),
                        Endings.of(before).title(flow.from()),
                        flow.to(),
                        Endings.of(after).title(inVariant(flow.to())),
                        Integer.toString(flow.runs())))
            .toList());
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    int all = rows.stream().mapToInt(FlowsFigure::runs).sum();
    Endings from = Endings.of(before);
    Endings to = Endings.of(after);
    Strands strands =
        new Strands(all)
            .level(Texts.within(baseline), from.things(), Strands.ENDINGS)
            .level(Texts.within(variant), things(to, from), Strands.ENDINGS)
            .numbered();
    for (NamedCsvRecord row : rows) {
      String ending = row.getField("from");
      int place = from.place(ending);
      strands.add(
          0, place, to.place(inVariant(row.getField("to"))), place, from.colour(ending), runs(row));
    }
    StrandsPlot plot = strands.plot();
    return Theme.picture(
        finding(rows, all),
        caption.below(
            "Above how runs end in the baseline, below how the runs of the same numbers end in the"
                + " variant; as wide as they are many, in the colour of the baseline's ending."),
        plot,
        null,
        Theme.WIDTH,
        plot.height());
  }

  /** The endings of the variant, in the colours of those of the baseline by the same name. */
  private List<Thing> things(Endings to, Endings from) {
    return to.all().stream()
        .map(
            each ->
                new Thing(to.label(each.id()), from.colour(overlap.inBaseline(each.id())), false))
        .toList();
  }

  /** The variant's id of an ending that goes by the baseline's. */
  private String inVariant(String ending) {
    return after.endings().stream()
        .map(Ending::id)
        .filter(id -> overlap.inBaseline(id).equals(ending))
        .findFirst()
        .orElse(ending);
  }

  private String finding(List<NamedCsvRecord> rows, int all) {
    List<NamedCsvRecord> changes =
        rows.stream().filter(row -> !row.getField("from").equals(row.getField("to"))).toList();
    int changed = changes.stream().mapToInt(FlowsFigure::runs).sum();
    Optional<NamedCsvRecord> most =
        changes.stream().reduce((one, other) -> runs(other) > runs(one) ? other : one);
    if (most.isEmpty()) {
      return "Every run ends with " + Texts.within(variant) + " as it does without";
    }
    return caption.of((double) changed / all)
        + " end otherwise with "
        + Texts.within(variant)
        + ", most often from “"
        + Texts.within(most.get().getField("from_label"))
        + "” to “"
        + Texts.within(most.get().getField("to_label"))
        + "”";
  }

  private static int runs(NamedCsvRecord row) {
    return Integer.parseInt(row.getField("runs"));
  }
}
