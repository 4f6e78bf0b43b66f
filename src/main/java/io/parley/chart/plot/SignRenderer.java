package io.parley.chart.plot;

import io.parley.analysis.Attitude;
import io.parley.chart.style.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Draws actors' signs on options: a row for each option, a column for each actor. */
final class SignRenderer extends AbstractCategoryItemRenderer {

  private static final long serialVersionUID = 1;
  private static final double BESIDE = 17; // signs at one place stand side by side

  private final transient List<List<Set<Attitude>>> signs;

  /** A renderer of {@code signs}, by option and actor. */
  SignRenderer(List<List<Set<Attitude>>> signs) {
    this.signs = signs;
  }

  @Override
  public void drawItem(
      Graphics2D surface,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis labels,
      ValueAxis actors,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    double y = labels.getCategoryMiddle(column, getColumnCount(), area, plot.getDomainAxisEdge());
    List<Set<Attitude>> option = signs.get(column);
    for (int actor = 0; actor < option.size(); actor++) {
      double x = actors.valueToJava2D(actor, area, plot.getRangeAxisEdge());
      Set<Attitude> here = option.get(actor);
      double left = x - BESIDE * (here.size() - 1) / 2;
      for (Attitude sign : here) {
        AttitudeMark.valueOf(sign.name()).draw(surface, left, y, Palette.actor(actor));
        left += BESIDE;
      }
    }
  }
}
