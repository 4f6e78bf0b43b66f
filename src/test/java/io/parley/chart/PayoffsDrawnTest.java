package io.parley.chart;

import static io.parley.chart.Drawn.NEAR;
import static io.parley.chart.Drawn.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payoffs and no deal are drawn at their values. */
class PayoffsDrawnTest {

  private static final List<String> ACTORS = List.of("alpha", "beta");

  @TempDir static Path folder;
  private static Path batch;

  @BeforeAll
  static void play() throws Exception {
    batch = Played.by(folder, Played.scenario(), "run", "--runs", 60, "--seed", 1);
  }

  /** A column reaches from its bin's one end to the other, as high as its runs are many. */
  @Test
  void columnsAreAsHighAsTheirRuns() throws Exception {
    Drawn drawn = Drawn.read(batch, "payoffs-by-ending");
    Scale across = drawn.across().get(0);
    double unit = 0;
    for (NamedCsvRecord row : drawn.rows()) {
      double left = across.at(value(row, "from"));
      double right = across.at(value(row, "to"));
      List<Double> heights =
          drawn.marks().stream()
              .filter(mark -> mark.fill() != null && mark.stroke() == null)
              .filter(
                  mark ->
                      Math.abs(mark.left() - left) < 1.1 && Math.abs(mark.right() - right) < 1.1)
              .map(mark -> mark.box().getHeight())
              .toList();
      unit = unit == 0 ? unit(heights, row) : unit;
      double height = value(row, "runs") * unit;
      assertThat(heights)
          .as("columns of %s", row)
          .anyMatch(each -> Math.abs(each - height) < 2 * NEAR); // rows are a pixel apart in height
    }
  }

  private static double unit(List<Double> heights, NamedCsvRecord row) {
    assertThat(heights).as("columns of %s", row).isNotEmpty();
    return heights.get(0) / value(row, "runs");
  }

  @Test
  void noDealIsADashedLineAtItsValueInEachActorsRow() throws Exception {
    Drawn drawn = Drawn.read(batch, "payoffs-by-ending");
    List<Mark> lines =
        drawn.marks().stream()
            .filter(mark -> mark.isDashed() && mark.isDrawnIn(Drawn.INK))
            .filter(mark -> mark.box().getHeight() > 30 && mark.box().getWidth() < NEAR)
            .sorted(Comparator.comparing(Mark::y))
            .toList();
    assertThat(lines).hasSameSizeAs(ACTORS);
    for (int actor = 0; actor < ACTORS.size(); actor++) {
      double value = value(drawn.rows("actor", ACTORS.get(actor)).get(0), "no_deal_p50");
      assertThat(lines.get(actor).x())
          .as("no deal of %s", ACTORS.get(actor))
          .isCloseTo(drawn.across().get(0).at(value), within(NEAR));
    }
  }

  /** A line from the 5 % to the 95 % quantile, a box over the middle half, ink at the median. */
  @Test
  void payoffsAreDrawnFromQuantileToQuantile() throws Exception {
    Drawn drawn = Drawn.read(batch, "payoffs");
    Scale across = drawn.across().get(0);
    for (NamedCsvRecord row : drawn.rows()) {
      assertFilled(drawn, across.at(value(row, "p05")), across.at(value(row, "p95")));
      assertFilled(drawn, across.at(value(row, "p25")), across.at(value(row, "p75")));
      double median = across.at(value(row, "p50"));
      assertThat(drawn.marks())
          .anyMatch(
              mark ->
                  mark.isFilledWith(Drawn.INK)
                      && Math.abs(mark.x() - median) < NEAR
                      && mark.box().getHeight() > 10);
      double noDeal = across.at(value(row, "no_deal_p50"));
      assertThat(drawn.marks())
          .anyMatch(
              mark ->
                  mark.isDrawnIn(Drawn.INK)
                      && Math.abs(mark.x() - noDeal) < NEAR
                      && Math.abs(mark.box().getWidth() - 12) < 0.1);
      assertThat(drawn.marks().stream().flatMap(mark -> mark.lines().stream()))
          .anyMatch(
              line ->
                  isFromTo(
                      line,
                      across.at(value(row, "no_deal_p05")),
                      across.at(value(row, "no_deal_p95"))));
    }
  }

  private static boolean isFromTo(Line2D line, double from, double to) {
    return Math.abs(line.getX1() - from) < NEAR && Math.abs(line.getX2() - to) < NEAR;
  }

  private static void assertFilled(Drawn drawn, double from, double to) {
    assertThat(drawn.marks())
        .as("something from %s to %s", from, to)
        .anyMatch(
            mark ->
                mark.fill() != null
                    && !mark.isFilledWith(Color.WHITE)
                    && Math.abs(mark.left() - from) < NEAR
                    && Math.abs(mark.right() - to) < NEAR);
  }
}
