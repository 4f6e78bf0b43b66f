package io.parley.cli.print;

import io.parley.analysis.comparison.Comparison;
import io.parley.analysis.comparison.Finding;
import io.parley.analysis.comparison.Flow;
import io.parley.analysis.comparison.Overlap;
import io.parley.analysis.comparison.Quantity.Kind;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.Manifest;
import io.parley.results.study.ComparisonFolder;
import io.parley.words.finding.ComparedRuns;
import io.parley.words.finding.ComparisonSentences;
import io.parley.words.finding.PlayedRuns;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A comparison in sentences and tables. */
record ComparisonText(ComparisonFolder folder, Manifest manifest, PrintWriter out) {

  private static final int MOST_OPTIONS = 8;
  private static final int MOST_FLOWS = 10;
  private static final List<String> FIGURES =
      List.of("baseline", "variant", "difference", "95 % interval", "runs that differ");

  void print() {
    out.printf(
        Locale.ROOT,
        "%s (%s): %s, seed %d%n",
        baseline().title(),
        folder.baseline(),
        PlayedRuns.of(folder.batches().get(0)).all(),
        manifest.seed());
    Map<String, Comparison> comparisons = folder.comparisons();
    comparisons.forEach(this::print);
    long intervals =
        comparisons.values().stream()
            .flatMap(each -> each.findings().stream())
            .filter(each -> each.difference().hasInterval())
            .count();
    out.println();
    if (intervals > 0) {
      out.printf(
          Locale.ROOT,
          "Intervals are of 95 %%: where nothing differs, about 1 in 20 leaves 0 out by chance"
              + " (there are %d here).%n",
          intervals);
    }
    String shared = folder.shared();
    if (shared != null) {
      out.println(shared);
    }
    out.println("A model's results under the scenarios' assumptions, not a forecast.");
    out.println("Page: " + folder.path().resolve(BatchFiles.REPORT));
  }

  private Scenario baseline() {
    return folder.batches().get(0).scenario();
  }

  private void print(String name, Comparison comparison) {
    ComparisonSentences sentences = new ComparisonSentences(comparison, baseline().clock());
    String title = folder.batch(name).scenario().title();
    out.println();
    out.println("With " + name + (title.equals(baseline().title()) ? "" : " (" + title + ")"));
    ComparedRuns compared = ComparedRuns.of(folder, name, comparison.runs());
    compared.sentences().forEach(sentence -> out.println("  " + sentence));
    out.println("  " + sentences.changed());
    if (comparison.runs() > 0) {
      printSentences(sentences, Kind.ENDING, "How runs end");
      printOptions(sentences);
      printSentences(sentences, Kind.PAYOFF, "What runs pay, each actor on its own scale");
      printSentences(sentences, Kind.ROUND, "When");
      printTable(comparison, compared.hasFailures());
      printFlows(name, comparison);
    }
    printOverlap(name);
  }

  private void printSentences(ComparisonSentences sentences, Kind kind, String heading) {
    List<Finding> findings = sentences.findings(kind);
    if (!findings.isEmpty()) {
      heading(heading);
      findings.forEach(finding -> out.println("    " + sentences.of(finding)));
    }
  }

  private void printOptions(ComparisonSentences sentences) {
    List<Finding> all = sentences.findings(Kind.OPTION);
    List<Finding> seen = all.stream().filter(each -> each.difference().isSeen()).toList();
    if (all.isEmpty()) {
      return;
    }
    heading("What issues end with");
    seen.stream()
        .limit(MOST_OPTIONS)
        .forEach(finding -> out.println("    " + sentences.of(finding)));
    if (seen.size() > MOST_OPTIONS) {
      out.println(
          "    … and "
              + (seen.size() - MOST_OPTIONS)
              + " smaller differences of options in differences.csv.");
    }
    int unseen = all.size() - seen.size();
    if (unseen > 0) {
      double widest =
          all.stream()
              .filter(each -> !each.difference().isSeen())
              .mapToDouble(each -> ComparisonSentences.points(each.difference()).halfWidth())
              .max()
              .orElse(0);
      out.printf(
          Locale.ROOT,
          "    In %d of %d options no difference seen, give or take %.1f points at most.%n",
          unseen,
          all.size(),
          widest);
    }
  }

  private void printTable(Comparison comparison, boolean withRuns) {
    List<Finding> findings =
        comparison.findings().stream()
            .filter(each -> each.quantity().kind() != Kind.OPTION)
            .toList();
    int width = findings.stream().mapToInt(each -> label(each).length()).max().orElse(0);
    out.println();
    out.println(
        row(
            width,
            "",
            withRuns
                ? Stream.concat(FIGURES.stream(), Stream.of("runs compared")).toList()
                : FIGURES));
    findings.forEach(
        finding ->
            out.println(
                row(
                    width,
                    label(finding),
                    withRuns
                        ? ComparisonSentences.cellsWithRuns(finding)
                        : ComparisonSentences.cells(finding))));
  }

  private String label(Finding finding) {
    String label = finding.quantity().label();
    return switch (finding.quantity().kind()) {
      case ENDING, OPTION -> label + ", points";
      case PAYOFF -> label + ", payoff";
      case ROUND -> label + ", " + baseline().clock().unitName() + "s";
    };
  }

  private static String row(int width, String label, List<String> cells) {
    return String.format(
            Locale.ROOT,
            "  %-" + Math.max(1, width) + "s  %9s  %9s  %10s  %18s  %16s",
            label,
            cells.get(0),
            cells.get(1),
            cells.get(2),
            cells.get(3),
            cells.get(4))
        + (cells.size() > FIGURES.size()
            ? String.format(Locale.ROOT, "  %13s", cells.get(FIGURES.size()))
            : "");
  }

  private void printFlows(String name, Comparison comparison) {
    List<Flow> changes =
        comparison.flows().stream()
            .filter(Flow::isChange)
            .sorted(Comparator.comparingInt(Flow::runs).reversed())
            .toList();
    if (changes.isEmpty()) {
      return;
    }
    heading("From which ending to which, in how many runs");
    changes.stream()
        .limit(MOST_FLOWS)
        .forEach(
            flow ->
                out.printf(
                    Locale.ROOT,
                    "    %,7d  %s → %s%n",
                    flow.runs(),
                    folder.ending(folder.baseline(), flow.from()),
                    folder.ending(name, flow.to())));
    if (changes.size() > MOST_FLOWS) {
      out.println("    … and " + (changes.size() - MOST_FLOWS) + " more in flows.csv.");
    }
  }

  private void printOverlap(String name) {
    Overlap overlap = folder.overlap(name);
    printOnly(folder.baseline(), overlap.onlyBaseline());
    printOnly(name, overlap.onlyVariant());
    overlap
        .renamed()
        .forEach(
            (theirs, ours) ->
                out.printf(
                    "%n  The same ending by its condition: %s, there called %s%n", ours, theirs));
    if (!overlap.redefined().isEmpty()) {
      out.println();
      out.println(
          "  By the same name but on other conditions: ending "
              + String.join(", ", overlap.redefined()));
    }
  }

  private void printOnly(String name, List<String> parts) {
    if (!parts.isEmpty()) {
      out.println();
      out.println("  Only in " + name + ": " + String.join(", ", parts));
    }
  }

  private void heading(String text) {
    out.println();
    out.println("  " + text);
  }
}
