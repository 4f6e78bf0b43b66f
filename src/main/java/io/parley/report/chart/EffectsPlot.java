package io.parley.report.chart;

import io.parley.analysis.sensitivity.Estimate;
import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Ranking;
import io.parley.results.study.ModelOutput;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * Elementary effects: each factor at its μ* and σ, those that matter most with their names.
 *
 * @param ranking the effects
 * @param words the words for them
 * @param output the output
 */
record EffectsPlot(Ranking ranking, SensitivityWords words, ModelOutput output) {

  private static final double HEIGHT = 520;
  private static final int MOST_NAMED = 10;
  private static final double TICKS_APART = 14;
  private static final double ROOM_FOR_NAMES = 0.38;

  Picture picture(String small) {
    List<String> factors = factors();
    double far = factors.stream().mapToDouble(each -> effect(each).high()).max().orElse(1);
    double high = factors.stream().mapToDouble(each -> deviation(each).value()).max().orElse(1);
    UnitAxis effects = new UnitAxis(0, far, ROOM_FOR_NAMES, output.isShare());
    effects.setLabel("μ*: mean change over the number's whole width, whichever way");
    UnitAxis deviations = new UnitAxis(0, high, 0, output.isShare());
    deviations.setTickLabelInsets(new RectangleInsets(TICKS_APART, 4, TICKS_APART, 4));
    deviations.setLabel("σ: how much that differs from run to run");
    XYPlot plot = XyPlots.plot(null, effects, deviations, new XYLineAndShapeRenderer());
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(Theme.THIN);
    plot.addAnnotation(new Points());
    return Theme.picture(words.finding(), small, plot, null, Theme.WIDTH, HEIGHT);
  }

  private List<String> factors() {
    return Stream.concat(ranking.parameters().stream(), ranking.apart().stream()).toList();
  }

  private Estimate effect(String factor) {
    return ranking.of(factor, Index.MU_STAR);
  }

  private Estimate deviation(String factor) {
    return ranking.of(factor, Index.SIGMA);
  }

  /** The points with their intervals and names. */
  private final class Points extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1;
    private static final double RADIUS = 5;
    private static final double GAP = 8;

    @Override
    public void draw(
        Graphics2D surface,
        XYPlot plot,
        Rectangle2D area,
        ValueAxis effects,
        ValueAxis deviations,
        int renderer,
        PlotRenderingInfo info) {
      List<Rectangle2D> taken = new ArrayList<>();
      for (String factor : factors()) {
        double x = effects.valueToJava2D(effect(factor).value(), area, RectangleEdge.BOTTOM);
        double y = deviations.valueToJava2D(deviation(factor).value(), area, RectangleEdge.LEFT);
        double low = effects.valueToJava2D(effect(factor).low(), area, RectangleEdge.BOTTOM);
        double high = effects.valueToJava2D(effect(factor).high(), area, RectangleEdge.BOTTOM);
        taken.add(new Rectangle2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        taken.add(new Rectangle2D.Double(low, y - 1, high - low, 2));
        surface.setPaint(Palette.QUIET_INK);
        surface.setStroke(Theme.THIN);
        surface.draw(new Line2D.Double(low, y, high, y));
        drawPoint(surface, factor, x, y);
      }
      List<String> named =
          Stream.concat(ranking.apart().stream(), ranking.parameters().stream().limit(MOST_NAMED))
              .toList();
      for (String factor : named) {
        double x = effects.valueToJava2D(effect(factor).high(), area, RectangleEdge.BOTTOM);
        double y = deviations.valueToJava2D(deviation(factor).value(), area, RectangleEdge.LEFT);
        name(surface, factor, x, y, area, taken);
      }
    }

    private void drawPoint(Graphics2D surface, String factor, double x, double y) {
      if (ranking.apart().contains(factor)) {
        Sign.drawOutlined(surface, Sign.diamond(RADIUS + 1), x, y);
      } else {
        surface.setPaint(Palette.BAR);
        surface.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
      }
    }

    /**
     * Writes a name after its point's interval, or where that is taken as near as there is room.
     */
    private void name(
        Graphics2D surface,
        String factor,
        double x,
        double y,
        Rectangle2D area,
        List<Rectangle2D> taken) {
      String text = SensitivityWords.factor(factor);
      double width = Wrapped.width(text, Theme.SMALL);
      for (int step = 0; step < area.getHeight() / Theme.LINE; step++) {
        for (double shift : new double[] {-step * Theme.LINE, step * Theme.LINE}) {
          Rectangle2D box =
              new Rectangle2D.Double(x + GAP, y + shift - Theme.LINE / 2.0, width, Theme.LINE);
          if (area.contains(box) && taken.stream().noneMatch(box::intersects)) {
            write(surface, text, box, x, y);
            taken.add(box);
            return;
          }
        }
      }
    }

    private static void write(
        Graphics2D surface, String text, Rectangle2D box, double x, double y) {
      if (Math.abs(box.getCenterY() - y) > 1) {
        surface.setPaint(Palette.FIRM_GRID);
        surface.setStroke(Theme.THIN);
        surface.draw(new Line2D.Double(x, y, box.getMinX() - 2, box.getCenterY()));
      }
      surface.setPaint(Palette.INK);
      surface.setFont(Theme.SMALL);
      TextUtils.drawAlignedString(
          text,
          surface,
          (float) box.getMinX(),
          (float) box.getCenterY(),
          TextAnchor.HALF_ASCENT_LEFT);
    }
  }
}
