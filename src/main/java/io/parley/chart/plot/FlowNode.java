package io.parley.chart.plot;

/**
 * An ending on one side of a flow chart. JFreeChart writes what {@link #toString} gives beside a
 * node, wherever there is room or not; that is nothing, as {@link EndingFlows} writes the labels.
 *
 * @param place its place among the endings of that side
 */
public record FlowNode(int place) implements Comparable<FlowNode> {

  @Override
  public int compareTo(FlowNode other) {
    return Integer.compare(place, other.place);
  }

  @Override
  public String toString() {
    return "";
  }
}
