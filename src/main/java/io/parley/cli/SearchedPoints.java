package io.parley.cli;

import io.parley.analysis.solve.SearchedPoint;
import io.parley.analysis.solve.SearchedSolution;
import java.util.LinkedHashMap;
import java.util.Map;

/** The points that a search looks for, by their names in JSON. */
final class SearchedPoints {

  private SearchedPoints() {}

  static Map<String, SearchedPoint> of(SearchedSolution solution) {
    Map<String, SearchedPoint> points = new LinkedHashMap<>();
    points.put("egalitarian", solution.egalitarian());
    points.put("utilitarian", solution.utilitarian());
    points.put("utilitarian_unconstrained", solution.utilitarianUnconstrained());
    points.put("utilitarian_weighted", solution.utilitarianWeighted());
    return points;
  }
}
