package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Share;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.file.CsvFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the charts show is what the data files say. */
class ChartDataTest {

  private static final int RUNS = 80;

  @TempDir Path folder;

  private ResultsFolder results;

  @BeforeEach
  void report() throws Exception {
    results = Folders.play(folder, Folders.frontier(), RUNS);
    new Report(results, new Reproduction("run", "test", 1, RUNS, "abc")).write(results.path());
  }

  @Test
  void sharesOfEndingsAreThoseOfTheRuns() {
    for (NamedCsvRecord row : chart("endings")) {
      long count = runs(BatchFiles.RUNS, run -> has(run, "ending", row.getField("ending")));
      assertThat(row.getField("count")).isEqualTo(Long.toString(count));
      assertThat(Double.parseDouble(row.getField("low")))
          .isCloseTo(Share.of((int) count, RUNS).low(), within(1e-6));
    }
  }

  @Test
  void sharesOfOptionsAreThoseOfTheRuns() {
    for (NamedCsvRecord row : chart("issue-line")) {
      long count = runs(BatchFiles.RUNS, run -> has(run, "issue_line", row.getField("option")));
      assertThat(row.getField("count")).isEqualTo(Long.toString(count));
    }
    assertThat(chart("issue-line").stream().map(row -> row.getField("in_force")))
        .containsExactly("yes", "no", "no");
  }

  @Test
  void strandsOfSettledOutcomesAreTheRunsThatSettleSo() {
    List<NamedCsvRecord> rows = chart("outcomes");
    assertThat(rows).extracting(row -> row.getField("next_issue")).contains("guard", "");
    for (NamedCsvRecord row : rows) {
      boolean isLast = row.getField("next_issue").isEmpty();
      long count =
          runs(
              BatchFiles.RUNS,
              run ->
                  has(run, "issue_" + row.getField("issue"), row.getField("option"))
                      && has(run, "ending", row.getField("ending"))
                      && (isLast
                          ? has(run, "ending", row.getField("next"))
                          : has(run, "issue_" + row.getField("next_issue"), row.getField("next"))));
      assertThat(row.getField("runs")).isEqualTo(Long.toString(count));
    }
  }

  @Test
  void eachRunIsDecidedSomewhere() {
    for (String ending : List.of("moved", "same")) {
      int decided =
          chart("tracks").stream()
              .filter(row -> has(row, "ending", ending))
              .mapToInt(row -> Integer.parseInt(row.getField("runs")))
              .sum();
      assertThat(decided).isEqualTo((int) runs(BatchFiles.RUNS, run -> has(run, "ending", ending)));
    }
  }

  @Test
  void payoffsAreCountedWhereTheyLie() {
    List<NamedCsvRecord> rows = chart("payoffs-by-ending");
    assertThat(rows).isNotEmpty();
    for (NamedCsvRecord row : rows) {
      double from = Double.parseDouble(row.getField("from"));
      double to = Double.parseDouble(row.getField("to"));
      long count =
          runs(
              BatchFiles.RUNS,
              run -> {
                double payoff = Double.parseDouble(run.getField("payoff_" + row.getField("actor")));
                return has(run, "ending", row.getField("ending")) && payoff >= from && payoff < to;
              });
      assertThat(row.getField("runs")).isEqualTo(Long.toString(count));
    }
  }

  @Test
  void refusalsCountARunOnce() {
    List<NamedCsvRecord> rows = chart("refusals");
    assertThat(rows).isNotEmpty();
    for (NamedCsvRecord row : rows) {
      long count =
          runs(
              BatchFiles.REFUSALS,
              refusal ->
                  has(refusal, "actor", row.getField("actor"))
                      && has(refusal, "stage", row.getField("stage"))
                      && has(refusal, "reason", row.getField("reason")));
      assertThat(row.getField("count")).isEqualTo(Long.toString(count));
    }
  }

  @Test
  void breakdownsAreHeldAgainstTheRunsInWhichTheyCouldHappen() {
    List<NamedCsvRecord> rows = chart("breakdowns");
    assertThat(rows).hasSize(1);
    long atRisk = runs(BatchFiles.DEALS, deal -> has(deal, "to", "middle"));
    long broken = runs(BatchFiles.BREAKDOWNS, breakdown -> has(breakdown, "from", "middle"));
    assertThat(atRisk).isGreaterThan(broken);
    assertThat(broken).isPositive();
    assertThat(rows.get(0).getField("option")).isEqualTo("middle");
    assertThat(rows.get(0).getField("of")).isEqualTo(Long.toString(atRisk));
    assertThat(rows.get(0).getField("count")).isEqualTo(Long.toString(broken));
  }

  @Test
  void settlementEndsWithTheSharesOfEndings() {
    List<NamedCsvRecord> rounds = chart("settlement");
    NamedCsvRecord last = rounds.get(rounds.size() - 1);
    for (NamedCsvRecord ending : chart("endings")) {
      assertThat(last.getField(ending.getField("ending"))).isEqualTo(ending.getField("share"));
    }
    assertThat(rounds.get(1).getField("date")).isEqualTo("2025-01-13");
  }

  @Test
  void convergenceIsThatOfTheFirstRuns() throws Exception {
    Path other = folder.resolve("longer");
    ResultsFolder longer = Folders.play(other, Folders.frontier(), 230);
    new Report(longer, new Reproduction("run", "test", 1, 230, "abc")).write(longer.path());
    List<NamedCsvRecord> rows = CsvFile.read(other.resolve("charts/convergence.csv"));

    assertThat(rows.stream().map(row -> row.getField("runs")).distinct())
        .containsExactly("100", "200", "230");
    for (NamedCsvRecord row : rows) {
      int runs = Integer.parseInt(row.getField("runs"));
      long count =
          longer.rows(BatchFiles.RUNS).stream()
              .limit(runs)
              .filter(run -> has(run, "ending", row.getField("ending")))
              .count();
      Share share = Share.of((int) count, runs);
      assertThat(Double.parseDouble(row.getField("share"))).isCloseTo(share.value(), within(1e-6));
      assertThat(Double.parseDouble(row.getField("low"))).isCloseTo(share.low(), within(1e-6));
      assertThat(Double.parseDouble(row.getField("high"))).isCloseTo(share.high(), within(1e-6));
    }
  }

  @Test
  void aBatchOfOneLookHasNoChartOfConvergence() {
    assertThat(folder.resolve("convergence.csv")).exists();
    assertThat(folder.resolve("charts/convergence.csv")).doesNotExist();
  }

  @Test
  void payoffsStandBesideWhatNoDealWasWorthAtTheStart() {
    NamedCsvRecord start = results.rows(BatchFiles.PATHS).get(1);
    NamedCsvRecord beta = chart("payoffs").get(1);
    assertThat(start.getField("round")).isEqualTo("0");
    assertThat(beta.getField("actor")).isEqualTo("beta").isEqualTo(start.getField("actor"));
    assertThat(beta.getField("no_deal_p50")).isEqualTo(start.getField("no_deal_p50"));
    assertThat(Double.parseDouble(beta.getField("p50")))
        .isCloseTo(results.summary().payoffs().get(1).spread().p50(), within(1e-6));
  }

  private List<NamedCsvRecord> chart(String name) {
    return CsvFile.read(folder.resolve("charts").resolve(name + ".csv"));
  }

  private long runs(String file, Predicate<NamedCsvRecord> counts) {
    return results.rows(file).stream()
        .filter(counts)
        .map(row -> row.getField("run"))
        .distinct()
        .count();
  }

  private static boolean has(NamedCsvRecord row, String column, String value) {
    return row.getField(column).equals(value);
  }
}
