package io.parley.chart.plot;

import io.parley.chart.style.Theme;
import io.parley.chart.style.Wrapped;
import io.parley.chart.words.Percent;
import io.parley.chart.words.Texts;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of a flow chart.
 *
 * @param heading what it shows, in lines
 * @param endings the endings on it, from top to bottom
 */
public record FlowSide(List<String> heading, List<Node> endings) {

  /** The width that labels may take, in pixels. */
  static final double LABELS = 230;

  public FlowSide {
    heading = List.copyOf(heading);
    endings = List.copyOf(endings);
  }

  /** A side with a heading that is as wide as {@code width} at most. */
  public static FlowSide of(String heading, double width, List<Node> endings) {
    return new FlowSide(Wrapped.lines(heading, Theme.STRONG, width), endings);
  }

  /** The height of the highest label, in pixels. */
  int labelHeight() {
    return Theme.LINE * endings.stream().mapToInt(ending -> ending.label().size()).max().orElse(0);
  }

  /**
   * An ending.
   *
   * @param label its name and its runs, in lines
   * @param runs its runs, 1 or more
   * @param colour its colour
   */
  public record Node(List<String> label, int runs, Color colour) {

    public Node {
      label = List.copyOf(label);
    }

    public static Node of(String name, int runs, int all, Color colour) {
      List<String> label = new ArrayList<>(Wrapped.lines(name, Theme.TEXT, LABELS));
      label.add(Texts.count(runs, "run") + ", " + Percent.of((double) runs / all));
      return new Node(label, runs, colour);
    }
  }
}
