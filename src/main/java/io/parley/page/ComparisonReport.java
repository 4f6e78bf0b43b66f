package io.parley.page;

import io.parley.analysis.comparison.Comparison;
import io.parley.analysis.comparison.Finding;
import io.parley.analysis.comparison.Flow;
import io.parley.analysis.comparison.Overlap;
import io.parley.analysis.comparison.Quantity;
import io.parley.analysis.comparison.Quantity.Kind;
import io.parley.chart.Drawings;
import io.parley.chart.figure.Caption;
import io.parley.chart.figure.study.ComparisonFigures;
import io.parley.chart.style.Fonts;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.study.ComparisonFolder;
import io.parley.words.Numbers;
import io.parley.words.Texts;
import io.parley.words.finding.ComparedRuns;
import io.parley.words.finding.ComparisonSentences;
import io.parley.words.finding.PlayedRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The charts and the page of a comparison's folder.
 *
 * @param folder the folder, with its tables complete
 * @param reproduction how to make the same comparison again
 */
public record ComparisonReport(ComparisonFolder folder, Reproduction reproduction) {

  private static final List<String> FIGURES =
      List.of("", "Baseline", "Variant", "Difference", "95 % interval", "Runs that differ");

  private static final String NOTHING =
      "No run finished both in the baseline and in a variant, so there are no figures and no"
          + " charts.";

  /**
   * Writes the charts and the page. Without a font there are no charts, only their data.
   *
   * @param into the folder that they are written into
   * @return why there are no charts, for the user; null if all is there
   */
  public @Nullable String write(Path into) throws IOException {
    String problem = Fonts.problem();
    Map<String, Comparison> comparisons = folder.comparisons();
    Map<String, Caption> captions = new LinkedHashMap<>();
    comparisons.forEach((name, each) -> captions.put(name, caption(compared(name, each))));
    Drawings drawings =
        Drawings.of(into, ComparisonFigures.of(folder, comparisons, captions), problem == null);
    boolean isEmpty = comparisons.values().stream().allMatch(each -> each.runs() == 0);
    ComparisonView view = view(comparisons, drawings, isEmpty ? NOTHING : problem);
    Files.writeString(into.resolve(BatchFiles.REPORT), Template.page(view));
    return problem;
  }

  private ComparisonView view(
      Map<String, Comparison> comparisons, Drawings drawings, @Nullable String problem) {
    List<ComparisonView.Variant> variants = new ArrayList<>();
    comparisons.forEach((name, each) -> variants.add(variant(name, each, drawings)));
    return new ComparisonView(
        Texts.clean(baseline().title()),
        Texts.clean(folder.baseline()),
        PlayedRuns.of(folder.batches().get(0)).all(),
        problem,
        folder.shared(),
        drawings.inOrder().stream().filter(chart -> chart.name().startsWith("difference")).toList(),
        variants,
        reproduction);
  }

  private Caption caption(ComparedRuns compared) {
    return new Caption(compared.runs(), compared.failedInEither(), reproduction.seed(), true);
  }

  private ComparedRuns compared(String name, Comparison comparison) {
    return ComparedRuns.of(folder, name, comparison.runs());
  }

  private Scenario baseline() {
    return folder.batches().get(0).scenario();
  }

  private ComparisonView.Variant variant(String name, Comparison comparison, Drawings drawings) {
    ComparisonSentences sentences = new ComparisonSentences(comparison, baseline().clock());
    ComparedRuns compared = compared(name, comparison);
    List<String> changed = new ArrayList<>(compared.sentences());
    changed.add(sentences.changed());
    boolean isEmpty = comparison.runs() == 0;
    return new ComparisonView.Variant(
        "variant-" + folder.number(name),
        Texts.clean(name),
        Texts.clean(folder.batch(name).scenario().title()),
        String.join(" ", changed),
        Stream.of(Kind.ENDING, Kind.PAYOFF, Kind.ROUND)
            .flatMap(kind -> isEmpty ? Stream.empty() : sentences.findings(kind).stream())
            .map(sentences::of)
            .toList(),
        figures(
            comparison.findings().stream().filter(each -> !isEmpty && !isOption(each)).toList(),
            compared.hasFailures()),
        figures(isEmpty ? List.of() : sentences.findings(Kind.OPTION), compared.hasFailures()),
        new View.Table(
            drawings.find("flows-" + folder.number(name)),
            List.of("In the baseline", "In the variant", "Runs"),
            flows(name, comparison)),
        notes(name));
  }

  private static boolean isOption(Finding finding) {
    return finding.quantity().kind() == Kind.OPTION;
  }

  private View.Table figures(List<Finding> findings, boolean withRuns) {
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      List<String> row = new ArrayList<>();
      row.add(label(finding.quantity()));
      row.addAll(
          withRuns
              ? ComparisonSentences.cellsWithRuns(finding)
              : ComparisonSentences.cells(finding));
      rows.add(row);
    }
    List<String> header = new ArrayList<>(FIGURES);
    if (withRuns) {
      header.add("Runs compared");
    }
    return new View.Table(null, header, rows);
  }

  private String label(Quantity quantity) {
    String label = Texts.within(quantity.label());
    return switch (quantity.kind()) {
      case ENDING, OPTION -> label + ", share of runs";
      case PAYOFF -> label + ", mean payoff";
      case ROUND -> label + ", mean " + baseline().clock().unitName();
    };
  }

  private List<List<String>> flows(String name, Comparison comparison) {
    return comparison.flows().stream()
        .sorted(Comparator.comparingInt(Flow::runs).reversed())
        .map(
            flow ->
                List.of(
                    Texts.clean(folder.ending(folder.baseline(), flow.from())),
                    Texts.clean(folder.ending(name, flow.to())),
                    Numbers.count(flow.runs())))
        .toList();
  }

  private List<String> notes(String name) {
    Overlap overlap = folder.overlap(name);
    List<String> notes = new ArrayList<>();
    note(notes, "Only in the baseline: ", overlap.onlyBaseline());
    note(notes, "Only in the variant: ", overlap.onlyVariant());
    overlap
        .renamed()
        .forEach(
            (theirs, ours) ->
                note(notes, "The same ending by its condition: ", List.of(ours + " = " + theirs)));
    note(notes, "Endings by the same name but on other conditions: ", overlap.redefined());
    return notes;
  }

  private static void note(List<String> notes, String what, List<String> parts) {
    if (!parts.isEmpty()) {
      notes.add(what + String.join(", ", parts) + ".");
    }
  }
}
