package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.results.file.CsvFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches at the edge of what there is to draw have charts that say so. */
class OddBatchTest {

  private static final int MANY = 1001;

  @TempDir Path folder;

  @Test
  void whereEveryRunStallsChartsSaySo() throws Exception {
    report(oneIssue("old", "red_lines: {l: {never: {line: [new]}}}"), 30);

    assertThat(title("endings")).isEqualTo("All as before in all 30 runs");
    assertThat(title("payoffs")).startsWith("No actor gets more");
    assertThat(title("payoffs-by-ending")).isEqualTo("Every run ends with “All as before”");
    assertThat(charts()).doesNotContain("outcomes", "breakdowns");
  }

  @Test
  void aPayoffThatIsAlwaysTheSameIsOneLine() throws Exception {
    report(oneIssue("new", ""), 30);

    assertThat(title("payoffs")).startsWith("Every actor gets more");
    assertThat(title("outcomes")).isEqualTo("All 30 settled runs come to the same outcome");
    assertThat(title("trace-moved")).contains("what each asks for is worth to it 1.00 (");
  }

  /** What came into force in the first round is not what no deal was worth. */
  @Test
  void noDealIsWorthWhatItWasBeforeTheFirstRound() throws Exception {
    report(oneIssue("new", ""), 5);

    assertThat(CsvFile.read(folder.resolve("charts/payoffs.csv")))
        .extracting(row -> row.getField("no_deal_p50") + " " + row.getField("p50"))
        .containsExactly("0 1", "0 1");
  }

  @Test
  void aSingleRunHasItsCharts() throws Exception {
    report(Folders.frontier(), 1);

    assertThat(title("endings")).endsWith("in the only run");
    assertThat(charts()).contains("payoffs", "payoffs-by-ending", "settlement", "paths");
  }

  @Test
  void anIssueOfAThousandOptionsIsDrawnInGroups() throws Exception {
    StringBuilder options = new StringBuilder();
    for (int option = 0; option < MANY; option++) {
      options.append("o").append(option).append(": {at: ").append(option / 10.0).append("}, ");
    }
    report(
        oneIssue("new", "")
            .replace("old: {at: 0, label: Old line}", options + "old: {at: 0, label: Old line}"),
        10);

    List<String> texts = texts("issue-line");
    assertThat(texts).contains("42 options", "o0 … o41").hasSizeLessThan(200);
    assertThat(CsvFile.read(folder.resolve("charts/issue-line.csv"))).hasSize(MANY + 2);
  }

  private static String oneIssue(String secondIdeal, String secondLines) {
    return """
    scenario: odd
    title: One line
    clock: {rounds: 6}
    issues:
      line: {title: The line, options: {old: {at: 0, label: Old line}, new: {at: 100, label: New line}},
        status_quo: old}
    actors:
      alpha: {title: Alpha, patience: 4, positions: {line: {ideal: new}}}
      beta:
        title: Beta
        patience: 4
        positions: {line: {ideal: %s}}
        %s
    tracks:
      table: {title: The table, participants: all, issues: all}
    endings:
      moved: {label: Moved, when: {line: [new]}}
      same: {label: All as before, otherwise: true}
    """
        .formatted(secondIdeal, secondLines);
  }

  private void report(String scenario, int runs) throws Exception {
    var results = Folders.play(folder, scenario, runs);
    new Report(results, new Reproduction("run", "test", 1, runs, "abc")).write(results.path());
    for (String chart : charts()) {
      SvgTexts texts = SvgTexts.read(folder.resolve("charts/" + chart + ".svg"));
      assertThat(texts.outside()).as(chart).isEmpty();
      assertThat(texts.overlaps()).as(chart).isEmpty();
      assertThat(Files.readString(folder.resolve("charts/" + chart + ".svg")))
          .doesNotContain("NaN", "Infinity");
      assertThat(Files.readString(folder.resolve("charts/" + chart + ".csv")))
          .doesNotContain("NaN", "Infinity");
    }
  }

  private List<String> charts() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".svg"))
          .map(name -> name.replace(".svg", ""))
          .sorted()
          .toList();
    }
  }

  private String title(String chart) throws Exception {
    return texts(chart).get(0);
  }

  private List<String> texts(String chart) throws Exception {
    return SvgTexts.read(folder.resolve("charts/" + chart + ".svg")).all().stream()
        .map(SvgTexts.Placed::text)
        .toList();
  }
}
