package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.comparison.Comparison;
import io.parley.analysis.comparison.Difference;
import io.parley.analysis.comparison.Finding;
import io.parley.analysis.comparison.Quantity;
import io.parley.analysis.comparison.Quantity.Kind;
import io.parley.chart.axis.Label;
import io.parley.chart.axis.LabelAxis;
import io.parley.chart.figure.Caption;
import io.parley.chart.figure.Endings;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Sheet;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.DifferenceRow;
import io.parley.chart.plot.XyPlots;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Scenario;
import io.parley.words.Signed;
import io.parley.words.Texts;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What variants change in shares or means of one kind: a row for each, and for each variant where
 * there are several.
 *
 * @param kind the kind
 * @param scenario the baseline
 * @param comparisons the variants, by name
 * @param captions by variant, what is said of its runs and the baseline's
 */
record DifferencesFigure(
    Kind kind,
    Scenario scenario,
    Map<String, Comparison> comparisons,
    Map<String, Caption> captions)
    implements Figure {

  private static final double LABELS = 330;
  private static final double POINTS = 100;
  private static final int DECIMALS = 1;
  private static final int PAYOFF_DECIMALS = 3;

  @Override
  public String name() {
    return switch (kind) {
      case ENDING -> "difference-endings";
      case OPTION -> "difference-options";
      case PAYOFF -> "difference-payoffs";
      case ROUND -> "difference-rounds";
    };
  }

  @Override
  public Sheet sheet() {
    List<List<String>> rows = new ArrayList<>();
    for (Quantity quantity : quantities()) {
      comparisons.forEach(
          (variant, comparison) ->
              comparison.findings().stream()
                  .filter(finding -> isAbout(finding, quantity) && hasValue(finding))
                  .forEach(finding -> rows.add(row(variant, finding))));
    }
    return new Sheet(
        List.of("variant", "quantity", "subject", "label", "difference", "low", "high"), rows);
  }

  /** Those of the kind; options only where a run differs, as there are many. */
  private List<Quantity> quantities() {
    return comparisons.values().stream()
        .flatMap(comparison -> comparison.findings().stream())
        .filter(finding -> finding.quantity().kind() == kind)
        .filter(finding -> kind != Kind.OPTION || finding.differing() > 0)
        .map(Finding::quantity)
        .distinct()
        .toList();
  }

  private static boolean isAbout(Finding finding, Quantity quantity) {
    return finding.quantity().name().equals(quantity.name());
  }

  private static boolean hasValue(Finding finding) {
    return !Double.isNaN(finding.difference().value());
  }

  private static List<String> row(String variant, Finding finding) {
    return List.of(
        variant,
        finding.quantity().name(),
        finding.quantity().subject(),
        finding.quantity().label(),
        Cells.number(finding.difference().value()),
        Cells.number(finding.difference().low()),
        Cells.number(finding.difference().high()));
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    List<DifferenceRow> differences = rows.stream().map(this::difference).toList();
    LabelAxis labels =
        LabelAxis.rows(differences.stream().map(DifferenceRow::label).toList(), LABELS);
    return Theme.picture(
        finding(differences),
        caption(),
        DifferenceRow.plot(differences, labels, decimals(differences)),
        DifferenceRow.legend(),
        Theme.WIDTH,
        differences.size() * labels.rowHeight() + XyPlots.AXIS);
  }

  private DifferenceRow difference(NamedCsvRecord row) {
    String variant = Texts.within(row.getField("variant"));
    double unit = kind.isShare() ? POINTS : 1;
    return new DifferenceRow(
        new Label(Texts.within(row.getField("label")), comparisons.size() > 1 ? variant : ""),
        variant,
        new Difference(
            Cells.value(row, "difference") * unit,
            Cells.value(row, "low") * unit,
            Cells.value(row, "high") * unit),
        colour(row));
  }

  private Color colour(NamedCsvRecord row) {
    String subject = row.getField("subject");
    if (kind == Kind.ENDING) {
      return Endings.of(scenario).colour(subject);
    }
    return kind == Kind.PAYOFF
        ? Palette.actor(
            scenario.actors().stream().map(actor -> actor.id()).toList().indexOf(subject))
        : Palette.BAR;
  }

  private int decimals(List<DifferenceRow> rows) {
    int least = kind == Kind.PAYOFF ? PAYOFF_DECIMALS : DECIMALS;
    return rows.stream()
        .filter(row -> row.difference().hasInterval())
        .mapToInt(row -> Signed.decimals(row.difference().halfWidth(), least))
        .max()
        .orElse(least);
  }

  /** What is said of the runs; where variants have not the same number of them, of each. */
  private String caption() {
    Caption most =
        captions.values().stream().max(Comparator.comparingInt(Caption::runs)).orElseThrow();
    boolean isSame = captions.values().stream().allMatch(most::equals);
    if (isSame) {
      return most.below(reading());
    }
    List<String> counts = new ArrayList<>();
    captions.forEach(
        (variant, caption) -> counts.add(caption.runs() + " with " + Texts.within(variant)));
    return most.below(
        reading() + " Runs that finished in both: " + String.join(", ", counts) + ". The most:");
  }

  private String reading() {
    String what =
        switch (kind) {
          case ENDING -> "Difference from the baseline in percentage points of runs, by ending";
          case OPTION ->
              "Difference from the baseline in percentage points of runs that end with an option"
                  + " (only options in which a run differs)";
          case PAYOFF -> "Difference from the baseline in mean payoff, on each actor's own scale";
          case ROUND ->
              "Difference from the baseline in rounds, over the runs that change anything in both";
        };
    return what + ". Each run is held against the baseline's run of the same number.";
  }

  private String finding(List<DifferenceRow> rows) {
    List<DifferenceRow> seen = rows.stream().filter(row -> row.difference().isSeen()).toList();
    if (seen.isEmpty()) {
      return switch (kind) {
        case ENDING -> "No difference seen in how runs end";
        case OPTION -> "No difference seen in what issues end with";
        case PAYOFF -> "No difference seen in mean payoffs";
        case ROUND -> "No difference seen in when the last change comes";
      };
    }
    return kind == Kind.PAYOFF ? payoffs(seen, rows) : largest(seen);
  }

  private String largest(List<DifferenceRow> seen) {
    DifferenceRow most =
        seen.stream()
            .max(Comparator.comparingDouble(row -> Math.abs(row.difference().value())))
            .orElseThrow();
    double value = most.difference().value();
    String change =
        kind.isShare()
            ? " points " + (value > 0 ? "more" : "fewer") + " of the runs"
            : value > 0 ? " later" : " earlier";
    return most.label().text()
        + ": "
        + Signed.size(value, Signed.decimals(most.difference().halfWidth(), DECIMALS))
        + change
        + " with "
        + most.variant();
  }

  /** How many gain and lose, as scales of different actors can't be compared. */
  private static String payoffs(List<DifferenceRow> seen, List<DifferenceRow> rows) {
    long more = seen.stream().filter(row -> row.difference().value() > 0).count();
    long less = seen.size() - more;
    if (rows.stream().map(DifferenceRow::variant).distinct().count() > 1) {
      return "Differences seen in " + seen.size() + " of " + rows.size() + " mean payoffs";
    }
    String with = " with " + rows.get(0).variant();
    if (more == rows.size() || less == rows.size()) {
      return "Every actor gets " + (more > 0 ? "more" : "less") + with;
    }
    return "Of " + rows.size() + " actors " + more + " get more and " + less + " less" + with;
  }
}
