package io.parley.chart;

import static io.parley.chart.Drawn.NEAR;
import static io.parley.chart.Drawn.value;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ribbons and fans lie between the low and the high ends of what they show. */
class RibbonsTest {

  private static final int RUNS = 40;

  @TempDir static Path played;
  private static Path batch;
  @TempDir Path folder;

  @BeforeAll
  static void play() throws Exception {
    batch = Played.by(played, Played.scenario(), "run", "--runs", RUNS, "--seed", 1);
  }

  @Test
  void aSweepsRibbonsGoFromTheLowToTheHighEndOfEachInterval() throws Exception {
    Path sweep =
        Played.by(
            folder,
            Played.scenario(),
            "sweep",
            "--runs",
            RUNS,
            "--vary",
            "actors.alpha.patience=5,20,60");
    Drawn drawn = Drawn.read(sweep, "sweep");
    for (String ending : List.of("moved", "same")) {
      assertRibbon(drawn, drawn.rows("ending", ending), "actors.alpha.patience", drawn.up().get(0));
    }
  }

  @Test
  void convergenceHasTheIntervalOfEachCountOfRuns() throws Exception {
    Path looks = Played.by(folder, Played.scenario(), "run", "--runs", 400);
    Drawn drawn = Drawn.read(looks, "convergence");
    assertRibbon(drawn, drawn.rows("ending", "moved"), "runs", drawn.up().get(0));
  }

  @Test
  void theZoneHasTheIntervalOfEachRound() throws Exception {
    Drawn drawn = Drawn.read(batch, "zone");
    assertRibbon(drawn, drawn.rows("ending", ""), "round", drawn.up().get(0));
  }

  /** A line at the shares, and around it one shape from the low ends to the high ends. */
  private static void assertRibbon(
      Drawn drawn, List<NamedCsvRecord> rows, String column, Scale up) {
    Scale across = drawn.across().get(0);
    List<Point2D> lows = points(rows, across, column, up, "low");
    List<Point2D> highs = points(rows, across, column, up, "high");
    Stream<Mark> bodies =
        drawn.marks().stream()
            .filter(mark -> mark.fill() != null && mark.fill().getAlpha() < 100)
            .filter(mark -> goesThrough(mark, lows) && goesThrough(mark, highs));
    assertThat(bodies.count()).as("ribbons around %s", lows).isOne();
    assertThat(lows).as("an interval").isNotEqualTo(highs);
    assertLine(drawn, points(rows, across, column, up, "share"));
    assertLine(drawn, lows);
    assertLine(drawn, highs);
  }

  /**
   * The fan of what an actor aims at goes from the 5 % to the 95 % quantile of each round, and so
   * do those of what is in force and of what holding out has cost.
   */
  @Test
  void fansGoFromTheLowToTheHighQuantile() throws Exception {
    Drawn drawn = Drawn.read(batch, "paths");
    List<String> lines = List.of("aspiration", "no_deal", "wear");
    List<Scale> columns = drawn.across();
    List<Scale> fields = drawn.up();
    assertThat(columns).hasSameSizeAs(lines);
    List<String> actors = List.of("alpha", "beta");
    assertThat(fields).hasSameSizeAs(actors);
    for (int actor = 0; actor < actors.size(); actor++) {
      List<NamedCsvRecord> rows = drawn.rows("actor", actors.get(actor));
      for (int line = 0; line < lines.size(); line++) {
        assertFan(drawn, rows, lines.get(line), columns.get(line), fields.get(actor));
      }
    }
  }

  private static void assertFan(
      Drawn drawn, List<NamedCsvRecord> all, String line, Scale across, Scale up) {
    List<NamedCsvRecord> rows =
        all.stream().filter(row -> !row.getField(line + "_p50").isEmpty()).toList();
    List<Point2D> lows = points(rows, across, "round", up, line + "_p05");
    List<Point2D> highs = points(rows, across, "round", up, line + "_p95");
    Stream<Mark> fans =
        drawn.marks().stream()
            .filter(mark -> mark.fill() != null && mark.fill().getAlpha() < 100)
            .filter(mark -> goesThrough(mark, lows) && goesThrough(mark, highs));
    assertThat(fans.count()).as("fans of %s", line).isPositive();
    assertThat(lows).as("a spread of %s", line).isNotEqualTo(highs);
    assertLine(drawn, points(rows, across, "round", up, line + "_p50"));
  }

  /** Each ending's band lies on those below it, as high as its share. */
  @Test
  void bandsOfTheSettlementChartAreAsHighAsTheirShares() throws Exception {
    Drawn drawn = Drawn.read(batch, "settlement");
    Scale across = drawn.across().get(0);
    Scale up = drawn.up().get(0);
    Color moved = null;
    Color same = null;
    for (NamedCsvRecord row : drawn.rows()) {
      double x = across.at(value(row, "round"));
      boolean isFirst = row.equals(drawn.rows().get(0));
      boolean isLast = row.equals(drawn.rows().get(drawn.rows().size() - 1));
      double edge = up.at(value(row, "moved"));
      double inside = isFirst ? x + 1 : isLast ? x - 1 : x;
      if (value(row, "moved") > 0.1) {
        Color here = drawn.colourAt(inside, edge + 4);
        moved = moved == null ? here : moved;
        assertThat(here).as("below the edge in round %s", row.getField("round")).isEqualTo(moved);
      }
      if (value(row, "same") > 0.1) {
        Color here = drawn.colourAt(inside, edge - (isFirst ? 20 : 4));
        same = same == null ? here : same;
        assertThat(here).as("above the edge in round %s", row.getField("round")).isEqualTo(same);
      }
    }
    assertThat(moved).isNotNull().isNotEqualTo(same);
    assertThat(drawn.colourAt(across.at(1), up.at(1) - 3)).isEqualTo(Color.WHITE);
  }

  /** What a title calls “half of that by” is the first round with at least half of the share. */
  @Test
  void halfOfThatByIsTheRoundWithHalfOfTheFinalShare() throws Exception {
    Drawn drawn = Drawn.read(batch, "settlement");
    double all = value(drawn.rows().get(drawn.rows().size() - 1), "moved");
    NamedCsvRecord median =
        drawn.rows().stream().filter(row -> value(row, "moved") >= all / 2).findFirst().get();
    NamedCsvRecord quarter =
        drawn.rows().stream().filter(row -> value(row, "moved") >= all / 4).findFirst().get();
    assertThat(median.getField("round")).isNotEqualTo(quarter.getField("round"));
    String title = drawn.texts().get(0).text();
    assertThat(title).endsWith("half of that by week " + median.getField("round"));
  }

  private static List<Point2D> points(
      List<NamedCsvRecord> rows, Scale across, String column, Scale up, String figure) {
    return rows.stream()
        .<Point2D>map(
            row -> new Point2D.Double(across.at(value(row, column)), up.at(value(row, figure))))
        .toList();
  }

  private static boolean goesThrough(Mark mark, List<Point2D> points) {
    List<Point2D> corners = mark.corners();
    return points.stream()
        .allMatch(point -> corners.stream().anyMatch(corner -> corner.distance(point) < 2 * NEAR));
  }

  /** Checks that lines are drawn through all of these points. */
  private static void assertLine(Drawn drawn, List<Point2D> points) {
    for (Point2D point : points) {
      assertThat(
              drawn.marks().stream()
                  .filter(mark -> mark.stroke() != null)
                  .flatMap(mark -> mark.corners().stream())
                  .anyMatch(corner -> corner.distance(point) < 2 * NEAR))
          .as("a line at %s", point)
          .isTrue();
    }
  }
}
