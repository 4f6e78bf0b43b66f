package io.parley.chart;

import static io.parley.chart.Drawn.NEAR;
import static io.parley.chart.Drawn.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.geom.Line2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In every chart of shares a bar ends where the axis has its share, and its whisker goes from the
 * low to the high end of its interval.
 */
class ShareBarsTest {

  private static final int RUNS = 40; // few, so that intervals are wide

  @TempDir static Path folder;
  private static Path batch;

  @BeforeAll
  static void play() throws Exception {
    batch = Played.by(folder, Played.scenario(), "run", "--runs", RUNS, "--seed", 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"endings", "issue-line", "issue-guard", "refusals"})
  void barsEndAtTheirSharesAndWhiskersAtTheirIntervals(String name) throws Exception {
    Drawn drawn = Drawn.read(batch, name);
    assertBars(drawn, drawn.across(), bars(drawn.rows()));
  }

  @Test
  void breakdownsHaveTheRunsAtRiskBesideTheShareThatBroke() throws Exception {
    Drawn drawn = Drawn.read(batch, "breakdowns");
    List<double[]> bars = new ArrayList<>();
    for (NamedCsvRecord row : drawn.rows()) {
      bars.add(new double[] {value(row, "of") / RUNS, Double.NaN, Double.NaN});
    }
    bars.addAll(bars(drawn.rows()));
    assertThat(drawn.rows()).extracting(row -> value(row, "of") < RUNS).contains(true);
    assertBars(drawn, drawn.across(), bars);
  }

  @Test
  void aSweepOfWordsHasAColumnForEachEnding() throws Exception {
    Path sweep =
        Played.by(
            folder,
            Played.scenario(),
            "sweep",
            "--runs",
            RUNS,
            "--vary",
            "actors.beta.positions.line.ideal=old,middle,new");
    Drawn drawn = Drawn.read(sweep, "sweep");
    assertBars(drawn, drawn.across(), bars(drawn.rows()));
  }

  private static List<double[]> bars(List<NamedCsvRecord> rows) {
    return rows.stream()
        .map(row -> new double[] {value(row, "share"), value(row, "low"), value(row, "high")})
        .toList();
  }

  /** Checks bars, column by column: of each its share, low and high, NaN for what is not known. */
  private static void assertBars(Drawn drawn, List<Scale> columns, List<double[]> bars) {
    int rows = bars.size() / columns.size();
    for (int column = 0; column < columns.size(); column++) {
      Scale scale = columns.get(column);
      double end =
          column + 1 < columns.size() ? columns.get(column + 1).least() : Double.POSITIVE_INFINITY;
      List<Line2D> whiskers =
          drawn.whiskers().stream()
              .filter(line -> line.getX1() > scale.least() - NEAR && line.getX1() < end - NEAR)
              .sorted(Comparator.comparingDouble(Line2D::getY1))
              .toList();
      assertThat(whiskers).as("whiskers in column %d", column).hasSize(rows);
      for (int row = 0; row < rows; row++) {
        double[] bar = bars.get(column * rows + row);
        Line2D whisker = whiskers.get(row);
        if (bar[0] > 0) {
          Mark body = drawn.bar(scale.least(), whisker.getY1());
          assertThat(body.left()).isCloseTo(scale.at(0), within(NEAR));
          assertThat(body.right()).isCloseTo(scale.at(bar[0]), within(NEAR));
        }
        if (!Double.isNaN(bar[1])) {
          assertThat(whisker.getX1()).isCloseTo(scale.at(bar[1]), within(NEAR));
          assertThat(whisker.getX2()).isCloseTo(scale.at(bar[2]), within(NEAR));
        }
      }
    }
  }
}
