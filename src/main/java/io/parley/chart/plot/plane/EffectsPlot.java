package io.parley.chart.plot.plane;

import io.parley.analysis.sensitivity.Estimate;
import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Ranking;
import io.parley.chart.axis.Scales;
import io.parley.chart.style.Marks;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Theme;
import io.parley.words.finding.SensitivityWords;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;

/**
 * Elementary effects: each factor at its μ* and σ, those that matter most with their names.
 *
 * @param ranking the effects
 * @param inPercent whether they read as percent
 */
public record EffectsPlot(Ranking ranking, boolean inPercent) {

  private static final int MOST_NAMED = 10;
  private static final double ROOM_FOR_NAMES = 0.38;
  private static final double RADIUS = 5;
  private static final double AIR = 8;

  /** The plot. */
  public XYPlot plot() {
    double far = factors().mapToDouble(each -> effect(each).high()).max().orElse(1);
    double high = factors().mapToDouble(each -> deviation(each)).max().orElse(1);
    return Plane.plot(
        Scales.numbers(0, far, ROOM_FOR_NAMES, inPercent)
            .named("μ*: mean change over the number's whole width, whichever way"),
        Scales.numbers(0, high, 0, inPercent).named("σ: how much that differs from run to run"),
        this::draw);
  }

  private Stream<String> factors() {
    return Stream.concat(ranking.parameters().stream(), ranking.apart().stream());
  }

  private Estimate effect(String factor) {
    return ranking.of(factor, Index.MU_STAR);
  }

  private double deviation(String factor) {
    return ranking.of(factor, Index.SIGMA).value();
  }

  private void draw(Plane plane) {
    factors().forEach(factor -> drawPoint(plane, factor));
    List<String> named =
        Stream.concat(ranking.apart().stream(), ranking.parameters().stream().limit(MOST_NAMED))
            .toList();
    for (String factor : named) {
      Point2D end = plane.at(effect(factor).high(), deviation(factor));
      plane.labelAtRight(SensitivityWords.factor(factor), end, RADIUS);
    }
  }

  /** A point on the interval of its μ*. */
  private void drawPoint(Plane plane, String factor) {
    Point2D point = plane.at(effect(factor).value(), deviation(factor));
    double low = plane.x(effect(factor).low());
    double high = plane.x(effect(factor).high());
    double y = point.getY();
    plane.draw(new Line2D.Double(low, y, high, y), Theme.THIN, Palette.QUIET_INK);
    if (ranking.apart().contains(factor)) {
      plane.draw(Marks.at(point.getX(), y, Marks.diamond(RADIUS + 1)), Marks.OUTLINE, Palette.INK);
    } else {
      plane.fill(Plane.circle(point, RADIUS), Palette.BAR);
    }
    plane.keepFree(Plane.circle(point, RADIUS));
    plane.keepFree(new Rectangle2D.Double(low, y - 1, high - low + AIR / 2, 2));
  }
}
