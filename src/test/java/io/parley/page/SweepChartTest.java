package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.BatchSummary.Payoff;
import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.analysis.Stalemates;
import io.parley.experiment.design.SweepDesign;
import io.parley.model.Scenario;
import io.parley.results.Keep;
import io.parley.results.study.PointsFile;
import io.parley.results.study.SweepFolder;
import io.parley.results.study.SweepPlan;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Scenarios;
import io.parley.scenario.path.Factor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of sweeps of every shape have room for their words. */
class SweepChartTest {

  private static final int RUNS = 100;
  private static final String SCENARIO =
      Scenarios.base("base")
          .replace("label: Peace", "label: A comprehensive peace of some standing")
          .replace("label: Talks", "label: Normalisation only")
          .replace("label: Nothing", "label: Nothing of the sort");

  @TempDir private Path folder;

  @Test
  void aNumberIsALine() throws Exception {
    List<String> texts = drawn(SweepDesign.FULL, 9, "actors.us.patience=1..9:9");

    assertThat(charts()).containsExactly("sweep.svg");
    assertThat(texts).contains("actors.us.patience", "1", "5", "9", "Normalisation only 32\u00a0%");
  }

  @Test
  void aWordIsARowOfBars() throws Exception {
    List<String> texts =
        drawn(
            SweepDesign.FULL,
            3,
            "tracks.full-table.participants=[us, russia],[us, russia, ukraine],[russia, ukraine]");

    assertThat(charts()).containsExactly("sweep.svg");
    assertThat(texts).contains("[us, russia]", "[us, russia, ukraine]", "Normalisation only");
  }

  @Test
  void aNumberAndWordsAreAPanelForEachWord() throws Exception {
    List<String> texts =
        drawn(
            SweepDesign.FULL,
            12,
            "actors.*.strategy.acceptance=next,aspiration",
            "actors.us.influence=1,1000,100000",
            "actors.russia.red_lines.no-force=present,absent");

    assertThat(charts()).containsExactly("sweep.svg");
    assertThat(String.join(" ", texts))
        .contains(
            "actors.*.strategy.acceptance = next, actors.russia.red_lines.no-force = present",
            "actors.*.strategy.acceptance = aspiration, actors.russia.red_lines.no-force = absent");
  }

  @Test
  void twoNumbersAreAMapForEachEnding() throws Exception {
    List<String> texts =
        drawn(SweepDesign.FULL, 60, "actors.us.patience=0..1:12", "actors.russia.patience=1..9:5");

    assertThat(charts()).containsExactly("sweep-nothing.svg", "sweep-peace.svg", "sweep-talks.svg");
    assertThat(texts).contains("0.454545", "32\u00a0%");
  }

  @Test
  void moreNumbersAreALineEach() throws Exception {
    drawn(
        SweepDesign.FULL,
        24,
        "actors.us.patience=1..3:3",
        "actors.russia.patience=1..4:4",
        "actors.ukraine.patience=1,2");

    assertThat(charts()).containsExactly("sweep-1.svg", "sweep-2.svg", "sweep-3.svg");
  }

  @Test
  void spreadPointsAreALineOrBarsForEachFactor() throws Exception {
    drawn(
        SweepDesign.SOBOL,
        30,
        "actors.us.patience={uniform: [1, 90]}",
        "actors.russia.patience={normal: [30, 20]}",
        "actors.*.strategy.concession=boulware,conceder,linear");

    assertThat(charts()).containsExactly("sweep-1.svg", "sweep-2.svg", "sweep-3.svg");
  }

  @Test
  void aPointWithoutResultsIsLeftOut() throws Exception {
    SweepFolder sweep = sweep(SweepDesign.FULL, 3, "actors.us.patience=1,2,3");
    write(sweep, 2);

    assertThat(Files.readAllLines(folder.resolve("charts/sweep.csv")))
        .filteredOn(line -> line.startsWith("3,"))
        .isEmpty();
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("(100 of 300 failed, at 1 point every run)", "–");
  }

  @Test
  void aSweepWithoutResultsHasAPageAndNoChart() throws Exception {
    write(sweep(SweepDesign.FULL, 2, "actors.us.patience=1,2"), 0);

    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("(200 of 200 failed, at 2 points every run)");
    assertThat(folder.resolve("charts")).doesNotExist();
  }

  /** The texts of all charts of a sweep of this shape, none of which is cut off or covered. */
  private List<String> drawn(SweepDesign design, int count, String... vary) throws Exception {
    write(sweep(design, count, vary), count);
    List<String> all = new ArrayList<>();
    for (String name : charts()) {
      SvgTexts texts = SvgTexts.read(folder.resolve("charts").resolve(name));
      assertThat(SvgPaints.withoutDarkForm(folder.resolve("charts").resolve(name))).isEmpty();
      assertThat(texts.all()).as("texts in %s", name).hasSizeGreaterThan(5);
      assertThat(texts.outside()).as("out of the frame of %s", name).isEmpty();
      assertThat(texts.overlaps()).as("overlaps in %s", name).isEmpty();
      texts.all().forEach(text -> all.add(text.text()));
    }
    return all;
  }

  private List<String> charts() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".svg"))
          .sorted()
          .toList();
    }
  }

  private SweepFolder sweep(SweepDesign design, int count, String... vary) throws Exception {
    ScenarioFile file = Scenarios.read(SCENARIO);
    List<Factor> factors = Stream.of(vary).map(text -> Factor.of("--vary", text)).toList();
    SweepPlan plan =
        new SweepPlan(
            "sweep", "A title", file, factors, design, count, 1, RUNS, Keep.SUMMARY, "test");
    SweepFolder sweep = new SweepFolder(folder, plan, plan.points(Scenarios.reader(), "test.yaml"));
    sweep.begin();
    return sweep;
  }

  /** Writes charts and page of a sweep in which only the first points were played to their end. */
  private void write(SweepFolder sweep, int played) throws Exception {
    SweepPlan plan = sweep.plan();
    List<PointsFile.Point> rows = new ArrayList<>();
    for (SweepPlan.Point point : plan.points(Scenarios.reader(), "test.yaml")) {
      boolean isPlayed = point.number() <= played;
      BatchSummary summary = isPlayed ? summary(point.number(), sweep.scenario()) : null;
      rows.add(new PointsFile.Point(point.values(), summary, isPlayed ? 0 : RUNS));
    }
    new PointsFile(sweep.scenario(), plan.paths()).write(folder.resolve(SweepFolder.POINTS), rows);
    new SweepReport(sweep, new Reproduction("parley sweep", "test", 1, RUNS, "abc"))
        .write(sweep.path());
  }

  /** A summary that differs from point to point. */
  private static BatchSummary summary(int point, Scenario scenario) {
    int talks = 30 + (7 * point + 9) % 35;
    int peace = (100 - talks) / (1 + point % 3);
    Spread spread = new Spread(RUNS, 0, 0.2, 0.5, 0.8, 1);
    return new BatchSummary(
        RUNS,
        0,
        List.of(Share.of(peace, RUNS), Share.of(talks, RUNS), Share.of(RUNS - peace - talks, RUNS)),
        List.of(),
        Collections.nCopies(scenario.actors().size(), new Payoff(0.5, 0.1, spread)),
        spread,
        List.of(),
        List.of(),
        new Stalemates(
            Share.of(0, RUNS), Share.of(0, RUNS), Share.of(0, RUNS), Share.of(0, RUNS), spread),
        List.of(),
        List.of());
  }
}
