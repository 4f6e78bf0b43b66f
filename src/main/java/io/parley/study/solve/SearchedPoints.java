package io.parley.study.solve;

import io.parley.analysis.solve.NamedPoint;
import io.parley.analysis.solve.deal.SearchedSolution;
import io.parley.search.SearchedPoint;
import java.util.EnumMap;
import java.util.Map;

/** The points that a search looks for. */
public final class SearchedPoints {

  private SearchedPoints() {}

  /** The points, in the order in which they are told. */
  public static Map<NamedPoint, SearchedPoint> of(SearchedSolution solution) {
    Map<NamedPoint, SearchedPoint> points = new EnumMap<>(NamedPoint.class);
    points.put(NamedPoint.EGALITARIAN, solution.egalitarian());
    points.put(NamedPoint.UTILITARIAN, solution.utilitarian());
    points.put(NamedPoint.UTILITARIAN_UNCONSTRAINED, solution.utilitarianUnconstrained());
    points.put(NamedPoint.UTILITARIAN_WEIGHTED, solution.utilitarianWeighted());
    return points;
  }
}
