package io.parley.cli;

import io.parley.analysis.solve.Bargain;
import io.parley.analysis.solve.Obstacles;
import io.parley.analysis.solve.Ripeness;
import io.parley.analysis.solve.Solution;
import io.parley.model.Ending;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import io.parley.model.Track;
import io.parley.model.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code solve} found.
 *
 * @param bargain what it looked at
 * @param world in which world
 * @param track at which table, or null for one at which everybody sits
 * @param round after how many rounds of holding out
 * @param ending for deals of which ending, or null for any
 * @param solution what could be agreed
 * @param obstacles what stands in the way
 * @param ripeness in what share of worlds there is a deal, or null if that was not asked
 */
record SolveResult(
    Bargain bargain,
    World world,
    @Nullable Track track,
    int round,
    @Nullable Ending ending,
    Solution solution,
    Obstacles obstacles,
    @Nullable Ripeness ripeness) {

  Scenario scenario() {
    return bargain.scenario();
  }

  SolveFrame frame() {
    return new SolveFrame(bargain, world, track, round, ending);
  }

  /** The points with a name, by their names in JSON. */
  Map<String, List<Outcome>> points() {
    Map<String, List<Outcome>> points = new LinkedHashMap<>();
    points.put("nash", solution.nash());
    points.put("kalai_smorodinsky", solution.kalaiSmorodinsky());
    points.put("egalitarian", solution.egalitarian());
    points.put("utilitarian", solution.utilitarian());
    points.put("utilitarian_unconstrained", solution.utilitarianUnconstrained());
    points.put("utilitarian_weighted", solution.utilitarianWeighted());
    return points;
  }
}
