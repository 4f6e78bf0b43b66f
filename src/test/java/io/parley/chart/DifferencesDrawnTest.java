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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Differences, swings and indices are drawn at their values, with their intervals. */
class DifferencesDrawnTest {

  private static final double POINTS = 100;

  @TempDir Path folder;

  @Test
  void aDifferenceIsADotOnItsInterval() throws Exception {
    Path compared =
        Played.by(
            folder, Played.scenario(), "compare", "--runs", 60, "--versus", "actors.*.patience=40");
    Drawn drawn = Drawn.read(compared, "difference-endings");
    Scale across = drawn.across().get(0);
    List<Line2D> whiskers = byHeight(drawn.whiskers());
    assertThat(whiskers).hasSameSizeAs(drawn.rows());
    for (int row = 0; row < whiskers.size(); row++) {
      NamedCsvRecord difference = drawn.rows().get(row);
      Line2D whisker = whiskers.get(row);
      assertThat(whisker.getX1())
          .isCloseTo(across.at(POINTS * value(difference, "low")), within(NEAR));
      assertThat(whisker.getX2())
          .isCloseTo(across.at(POINTS * value(difference, "high")), within(NEAR));
      double x = across.at(POINTS * value(difference, "difference"));
      assertThat(drawn.marks())
          .as("a dot of %s", difference)
          .anyMatch(
              mark ->
                  mark.fill() != null
                      && Math.abs(mark.x() - x) < NEAR
                      && Math.abs(mark.y() - whisker.getY1()) < NEAR
                      && Math.abs(mark.box().getWidth() - 10) < 0.1);
    }
  }

  /** Bars begin at the mean as drawn and go as far as the mean changes. */
  @Test
  void swingsBeginAtTheMeanAndEndWhereItGoes() throws Exception {
    Drawn drawn = sensitivity("tornado", 40);
    double mean = value(drawn.rows("index", "mean").get(0), "estimate");
    assertBars(drawn, mean, "low", "high");
  }

  @Test
  void indicesBeginAtNothingAndEndAtTheirShare() throws Exception {
    assertBars(sensitivity("sobol", 64), 0, "first_order", "total_order");
  }

  private Drawn sensitivity(String method, int samples) throws Exception {
    Path folders =
        Played.by(
            folder,
            Played.scenario(),
            "sensitivity",
            "--method",
            method,
            "--samples",
            samples,
            "--seed",
            1);
    return Drawn.read(folders, "sensitivity-payoff-alpha");
  }

  /** A number of a row as it is drawn: a share of the variance is kept within 0 and 1. */
  private static double drawn(NamedCsvRecord row, String column) {
    double number = value(row, column);
    return row.getField("index").endsWith("_order") ? Math.min(Math.max(number, 0), 1) : number;
  }

  /**
   * Checks that for each index there is a bar from {@code base} to its place, with its interval.
   */
  private static void assertBars(Drawn drawn, double base, String... indices) {
    Scale across = drawn.across().get(0);
    List<Line2D> whiskers = drawn.whiskers();
    for (String index : indices) {
      assertThat(drawn.rows("index", index)).as(index).isNotEmpty();
      for (NamedCsvRecord row : drawn.rows("index", index)) {
        double low = across.at(base + drawn(row, "low"));
        double high = across.at(base + drawn(row, "high"));
        double end = across.at(base + drawn(row, "estimate"));
        assertThat(whiskers)
            .as("a whisker and bar of %s", row)
            .anyMatch(
                whisker ->
                    Math.abs(whisker.getX1() - low) < NEAR
                        && Math.abs(whisker.getX2() - high) < NEAR
                        && hasBar(drawn, across.at(base), end, whisker.getY1()));
      }
    }
  }

  private static boolean hasBar(Drawn drawn, double from, double to, double y) {
    return drawn.marks().stream()
        .filter(mark -> mark.fill() != null && Math.abs(mark.y() - y) < NEAR)
        .anyMatch(
            mark ->
                Math.abs(mark.left() - Math.min(from, to)) < NEAR
                    && Math.abs(mark.right() - Math.max(from, to)) < NEAR);
  }

  /** A cell of two factors is the darker the greater its share. */
  @Test
  void cellsAreAsStrongAsTheirShares() throws Exception {
    Path sweep =
        Played.by(
            folder,
            Played.scenario(),
            "sweep",
            "--runs",
            30,
            "--vary",
            "actors.alpha.patience=5,20,60",
            "--vary",
            "actors.beta.patience=5,20");
    Drawn drawn = Drawn.read(sweep, "sweep-moved");
    List<Mark> cells =
        drawn.marks().stream()
            .filter(mark -> mark.fill() != null && !mark.isFilledWith(Color.WHITE))
            .filter(mark -> mark.box().getWidth() > 100 && mark.box().getHeight() > 20)
            .sorted(
                Comparator.comparing((Mark mark) -> Math.round(mark.x()))
                    .thenComparing(mark -> -mark.y()))
            .toList();
    assertThat(cells).hasSameSizeAs(drawn.rows());
    double most = drawn.rows().stream().mapToDouble(row -> value(row, "share")).max().getAsDouble();
    double full = Math.ceil(most * 10 - 1e-9) / 10;
    for (int cell = 0; cell < cells.size(); cell++) {
      double share = value(drawn.rows().get(cell), "share");
      assertThat(cells.get(cell).fill().getAlpha())
          .as("the strength of %s", drawn.rows().get(cell))
          .isCloseTo((int) Math.round(255 * share / full), within(1));
    }
  }

  private static List<Line2D> byHeight(List<Line2D> lines) {
    return lines.stream().sorted(Comparator.comparingDouble(Line2D::getY1)).toList();
  }
}
