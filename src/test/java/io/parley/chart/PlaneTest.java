package io.parley.chart;

import static io.parley.chart.Drawn.NEAR;
import static io.parley.chart.Drawn.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What charts of two actors' values draw where. */
class PlaneTest {

  private static final String FIRST = "value_alpha";
  private static final String SECOND = "value_beta";

  @TempDir static Path folder;
  private static Path batch;

  @BeforeAll
  static void play() throws Exception {
    batch = Played.by(folder, Played.scenario(), "run", "--runs", 60, "--seed", 1);
  }

  @Test
  void thePairsStairsLeaveOutWhatNobodyReaches() throws Exception {
    assertStairs(Drawn.read(batch, "pair-alpha-beta"));
  }

  @Test
  void theTracesStairsLeaveOutWhatNobodyReaches() throws Exception {
    assertStairs(Drawn.read(batch, "trace-moved"));
  }

  /**
   * The stairs of the frontier turn at each of its points, and between two of them at what both
   * have at least: the other way round they would promise what no outcome gives.
   */
  private static void assertStairs(Drawn drawn) {
    List<Point2D> frontier =
        drawn.rows("kind", "frontier").stream().map(row -> at(drawn, row)).toList();
    assertThat(frontier).as("points of the frontier").hasSizeGreaterThan(1);
    List<Point2D> turns = new ArrayList<>();
    for (int point = 0; point < frontier.size(); point++) {
      Point2D here = frontier.get(point);
      if (point > 0) {
        Point2D before = frontier.get(point - 1);
        turns.add(
            new Point2D.Double(
                Math.min(before.getX(), here.getX()), Math.max(before.getY(), here.getY())));
      }
      turns.add(here);
    }
    assertThat(
            drawn.marks().stream()
                .filter(mark -> mark.fill() == null && mark.isDashed())
                .filter(mark -> isAlong(mark.corners(), turns)))
        .as("stairs through %s", turns)
        .hasSize(1);
  }

  /** Whether corners come by all turns in their order and by no others, but for their ends. */
  private static boolean isAlong(List<Point2D> corners, List<Point2D> turns) {
    List<Point2D> inner = new ArrayList<>();
    for (Point2D corner : corners) {
      if (inner.isEmpty() || inner.get(inner.size() - 1).distance(corner) > NEAR) {
        inner.add(corner);
      }
    }
    if (inner.size() != turns.size() + 2) {
      return false;
    }
    for (int turn = 0; turn < turns.size(); turn++) {
      if (inner.get(turn + 1).distance(turns.get(turn)) > 2 * NEAR) {
        return false;
      }
    }
    return true;
  }

  /** A settlement's bubble is where it pays, and its area is in proportion to its runs. */
  @Test
  void theAreaOfABubbleGoesByItsShareOfTheRuns() throws Exception {
    Drawn drawn = Drawn.read(batch, "pair-alpha-beta");
    List<NamedCsvRecord> settlements =
        drawn.rows("kind", "settlement").stream().filter(row -> value(row, "runs") > 1).toList();
    assertThat(settlements).extracting(row -> row.getField("runs")).hasSizeGreaterThan(1);
    Map<Double, Double> areas = new java.util.TreeMap<>();
    for (NamedCsvRecord row : settlements) {
      List<Mark> bubbles =
          drawn.marks().stream()
              .filter(mark -> mark.fill() != null && mark.stroke() == null)
              .filter(mark -> mark.fill().getAlpha() < 255 && isRound(mark))
              .filter(mark -> new Point2D.Double(mark.x(), mark.y()).distance(at(drawn, row)) < 1.5)
              .toList();
      assertThat(bubbles).as("bubbles at %s", row).hasSize(1);
      areas.put(value(row, "runs"), Math.pow(bubbles.get(0).box().getWidth(), 2));
    }
    double unit =
        areas.entrySet().stream().mapToDouble(e -> e.getValue() / e.getKey()).max().getAsDouble();
    areas.forEach(
        (runs, area) ->
            assertThat(area / runs).as("of %s runs", runs).isCloseTo(unit, within(unit * 0.02)));
    assertThat(areas).hasSizeGreaterThan(1);
  }

  private static boolean isRound(Mark mark) {
    return Math.abs(mark.box().getWidth() - mark.box().getHeight()) < 0.01;
  }

  /** What the two propose is where it is worth to them, one dot for each change of mind. */
  @Test
  void aTracesDotsAreWhatProposalsAreWorth() throws Exception {
    Drawn drawn = Drawn.read(batch, "trace-moved");
    List<NamedCsvRecord> proposals = drawn.rows("kind", "proposal");
    assertThat(proposals).isNotEmpty();
    for (NamedCsvRecord row : proposals) {
      Point2D at = at(drawn, row);
      assertThat(
              drawn.marks().stream()
                  .filter(mark -> mark.fill() != null && isRound(mark))
                  .filter(mark -> at.distance(mark.x(), mark.y()) < 2 * NEAR))
          .as("dots of %s", row)
          .isNotEmpty();
    }
  }

  private static Point2D at(Drawn drawn, NamedCsvRecord row) {
    return new Point2D.Double(
        drawn.across().get(0).at(value(row, FIRST)), drawn.up().get(0).at(value(row, SECOND)));
  }

  /** A factor's point is at its μ* and σ, on the interval of μ*. */
  @Test
  void aPointOfElementaryEffectsIsAtItsEstimate() throws Exception {
    Path effects =
        Played.by(
            folder,
            Played.scenario(),
            "sensitivity",
            "--method",
            "morris",
            "--samples",
            40,
            "--seed",
            1);
    Drawn drawn = Drawn.read(effects, "sensitivity-payoff-alpha");
    Scale across = drawn.across().get(0);
    Scale up = drawn.up().get(0);
    Map<String, NamedCsvRecord> sigmas =
        drawn.rows("index", "sigma").stream()
            .collect(Collectors.toMap(row -> row.getField("factor"), row -> row));
    int drawnApart = 0;
    for (NamedCsvRecord row : drawn.rows("index", "mu_star")) {
      double y = up.at(value(sigmas.get(row.getField("factor")), "estimate"));
      Point2D at = new Point2D.Double(across.at(value(row, "estimate")), y);
      assertThat(
              drawn.marks().stream()
                  .filter(mark -> Math.abs(mark.box().getHeight() - mark.box().getWidth()) < 0.1)
                  .filter(mark -> mark.box().getWidth() > 8 && mark.box().getWidth() < 16)
                  .filter(mark -> at.distance(mark.x(), mark.y()) < 2 * NEAR))
          .as("points of %s", row)
          .isNotEmpty();
      double low = across.at(value(row, "low"));
      double high = across.at(value(row, "high"));
      drawnApart += Math.abs(low - at.getX()) > 5 ? 1 : 0;
      assertThat(
              drawn.marks().stream()
                  .flatMap(mark -> mark.lines().stream())
                  .filter(line -> Math.abs(line.getY1() - y) < 2 * NEAR && Mark.isLevel(line))
                  .filter(line -> Math.abs(line.getX1() - low) < 2 * NEAR)
                  .filter(line -> Math.abs(line.getX2() - high) < 2 * NEAR))
          .as("intervals of %s", row)
          .isNotEmpty();
    }
    assertThat(drawnApart).as("intervals that are wide").isPositive();
  }
}
