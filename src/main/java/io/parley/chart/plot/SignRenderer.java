package io.parley.chart.plot;

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

  private final transient List<List<Set<Sign>>> signs;

  /** A renderer of {@code signs}, by option and actor. */
  SignRenderer(List<List<Set<Sign>>> signs) {
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
    List<Set<Sign>> option = signs.get(column);
    for (int actor = 0; actor < option.size(); actor++) {
      double x = actors.valueToJava2D(actor, area, plot.getRangeAxisEdge());
      Set<Sign> here = option.get(actor);
      double left = x - BESIDE * (here.size() - 1) / 2;
      for (Sign sign : here) {
        sign.draw(surface, left, y, Palette.actor(actor));
        left += BESIDE;
      }
    }
  }
}
