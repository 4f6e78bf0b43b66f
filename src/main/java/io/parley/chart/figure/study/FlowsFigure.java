package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.comparison.Flow;
import io.parley.chart.figure.Caption;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Sheet;
import io.parley.chart.plot.EndingFlows;
import io.parley.chart.plot.FlowNode;
import io.parley.chart.plot.FlowSide;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.chart.words.Texts;
import io.parley.model.Ending;
import io.parley.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.data.flow.DefaultFlowDataset;

/**
 * What becomes of each ending: how many runs end otherwise in a variant, and how.
 *
 * @param number the variant's number, from 1
 * @param baseline the baseline's name
 * @param variant the variant's name
 * @param before the baseline
 * @param after the variant
 * @param flows from which ending to which
 * @param caption what is said of the batches
 */
public record FlowsFigure(
    int number,
    String baseline,
    String variant,
    Scenario before,
    Scenario after,
    List<Flow> flows,
    Caption caption)
    implements Figure {

  private static final double HEADINGS = Theme.INSIDE / 2.0 - 20;

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
                        label(before, flow.from()),
                        flow.to(),
                        label(after, flow.to()),
                        Integer.toString(flow.runs())))
            .toList());
  }

  private static String label(Scenario scenario, String ending) {
    return scenario.endings().stream()
        .filter(each -> each.id().equals(ending))
        .map(Ending::label)
        .findFirst()
        .orElse(ending);
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    int all = rows.stream().mapToInt(FlowsFigure::runs).sum();
    List<String> from = present(before, rows, "from");
    List<String> to = present(after, rows, "to");
    DefaultFlowDataset<FlowNode> dataset = new DefaultFlowDataset<>();
    for (int left = 0; left < from.size(); left++) {
      for (int right = 0; right < to.size(); right++) {
        int runs = runs(rows, from.get(left), to.get(right));
        if (runs > 0) {
          dataset.setFlow(0, new FlowNode(left), new FlowNode(right), runs);
        }
      }
    }
    EndingFlows plot =
        new EndingFlows(
            side(baseline, rows, "from", from, all), side(variant, rows, "to", to, all), dataset);
    return Theme.picture(
        finding(rows, all),
        caption.below(
            "On the left how runs end in the baseline, on the right how the runs of the same"
                + " numbers end in the variant."),
        plot,
        null,
        Theme.WIDTH,
        plot.height());
  }

  /** The endings that occur, in their order. */
  private static List<String> present(Scenario scenario, List<NamedCsvRecord> rows, String column) {
    List<String> present = new ArrayList<>();
    for (Ending ending : scenario.endings()) {
      if (rows.stream().anyMatch(row -> row.getField(column).equals(ending.id()))) {
        present.add(ending.id());
      }
    }
    return present;
  }

  private FlowSide side(
      String name, List<NamedCsvRecord> rows, String column, List<String> present, int all) {
    List<String> ids = before.endings().stream().map(Ending::id).toList();
    List<FlowSide.Node> nodes = new ArrayList<>();
    for (String ending : present) {
      List<NamedCsvRecord> its =
          rows.stream().filter(row -> row.getField(column).equals(ending)).toList();
      int place = ids.contains(ending) ? ids.indexOf(ending) : ids.size();
      nodes.add(
          FlowSide.Node.of(
              Texts.within(its.get(0).getField(column + "_label")),
              its.stream().mapToInt(FlowsFigure::runs).sum(),
              all,
              Palette.ending(place, ids.size())));
    }
    return FlowSide.of(Texts.within(name), HEADINGS, nodes);
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

  private static int runs(List<NamedCsvRecord> rows, String from, String to) {
    return rows.stream()
        .filter(row -> row.getField("from").equals(from) && row.getField("to").equals(to))
        .mapToInt(FlowsFigure::runs)
        .sum();
  }

  private static int runs(NamedCsvRecord row) {
    return Integer.parseInt(row.getField("runs"));
  }
}
