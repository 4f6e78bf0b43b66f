package io.parley.model;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.outcome.Change;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An actor's influence: one number, or others on some issues.
 *
 * @param general the number where nothing else is said, 0 or more, in any unit
 * @param onIssues by issue index, the number there, 0 or more
 * @param weighing whether influence weighs by itself or times salience (a word)
 */
public record Influence(Parameter general, Map<Integer, Parameter> onIssues, Parameter weighing) {

  /** The words for {@code weighing}. */
  public static final List<String> WEIGHINGS = List.of("influence", "influence-salience");

  private static final int TIMES_SALIENCE = 1;

  public Influence {
    onIssues = Map.copyOf(onIssues);
  }

  /** The influence on {@code issue}. */
  public double on(int issue, World world) {
    return world.number(onIssues.getOrDefault(issue, general));
  }

  /** The numbers by issue in the order of the issues. */
  public Map<Integer, Parameter> inOrder() {
    return new TreeMap<>(onIssues);
  }

  /** Whether it weighs the same whatever the issue. */
  public boolean isEven(World world) {
    return onIssues.isEmpty() && world.choice(weighing) != TIMES_SALIENCE;
  }

  /**
   * What an actor weighs on each issue.
   *
   * @param positions what it wants, of which the saliences count as written
   */
  double[] weights(List<Position> positions, int issues, World world) {
    double[] weights = new double[issues];
    for (int issue = 0; issue < issues; issue++) {
      weights[issue] = on(issue, world);
    }
    if (world.choice(weighing) == TIMES_SALIENCE) {
      double[] saliences = new double[issues];
      positions.forEach(position -> saliences[position.issue()] = position.salience(world));
      for (int issue = 0; issue < issues; issue++) {
        weights[issue] *= saliences[issue];
      }
    }
    return weights;
  }

  /**
   * What is behind somebody's yes to a proposal: the mean of {@code weights} over the issues that
   * it changes; {@code general} where it changes none.
   */
  public static double behind(double[] weights, List<Change> changes, double general) {
    double sum = 0;
    for (Change change : changes) {
      sum += weights[change.issue()];
    }
    return changes.isEmpty() ? general : sum / changes.size();
  }
}
