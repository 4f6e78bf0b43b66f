package io.parley.model;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.outcome.Issue;
import java.util.List;

/** What each option of each issue is worth to an actor: weight times value, by issue and option. */
public final class Worth {

  private Worth() {}

  /**
   * What the actor in fact holds.
   *
   * @throws InputException if nothing matters to it in this world
   */
  public static double[][] actual(Actor actor, List<Issue> issues, World world) {
    return table(actor, issues, world, false);
  }

  /** What the actor says it holds: its declared ideals where it has some, else as they are. */
  public static double[][] declared(Actor actor, List<Issue> issues, World world) {
    return table(actor, issues, world, true);
  }

  /** Whether anything matters to the actor, and values can be reckoned as shares of it all. */
  static boolean isAtStake(Actor actor, World world) {
    double total = sumOfWeights(actor, world);
    return (total > 0 && total < Double.POSITIVE_INFINITY) || areLinkagesAll(actor);
  }

  /** Whether combinations of options are all that is worth anything to the actor. */
  private static boolean areLinkagesAll(Actor actor) {
    return !actor.linkages().isEmpty()
        && actor.positions().stream()
            .allMatch(position -> position.preference() instanceof Position.LinkagesOnly);
  }

  /**
   * The sum of the actor's saliences; with scores, the points of its best outcome; 1 where
   * combinations are all that is worth anything to it.
   *
   * @throws InputException if it is 0, so that nothing matters to the actor, or not finite
   */
  static double highestTotal(Actor actor, World world) {
    double total = sumOfWeights(actor, world);
    if (!isAtStake(actor, world)) {
      throw new InputException(
          "actors." + actor.id() + ".positions",
          total == 0
              ? "nothing that matters to the actor, as its weights have come to be 0"
              : "weights whose sum is too large for a number",
          "saliences or points with a sum above 0 and below 1.8e308");
    }
    return total == 0 ? 1 : total;
  }

  private static double sumOfWeights(Actor actor, World world) {
    double total = 0;
    for (Position position : actor.positions()) {
      total += weight(position, world);
    }
    return total;
  }

  private static double[][] table(Actor actor, List<Issue> issues, World world, boolean declared) {
    double[][] table = new double[issues.size()][];
    for (int issue = 0; issue < table.length; issue++) {
      table[issue] = new double[issues.get(issue).options().size()];
    }
    double total = highestTotal(actor, world);
    for (Position position : actor.positions()) {
      double weight = weight(position, world) / total;
      Issue issue = issues.get(position.issue());
      double[] row = table[position.issue()];
      for (int option = 0; option < row.length; option++) {
        row[option] = weight * value(position, issue, option, world, declared);
      }
    }
    return table;
  }

  private static double weight(Position position, World world) {
    Position.Preference preference = position.preference();
    if (preference instanceof Position.Ideal ideal) {
      return world.number(ideal.salience());
    }
    if (preference instanceof Position.Values values) {
      return world.number(values.salience());
    }
    if (preference instanceof Position.Line line) {
      return world.number(line.salience());
    }
    if (preference instanceof Position.LinkagesOnly) {
      return 0;
    }
    return most(((Position.Scores) preference).points(), world);
  }

  private static double value(
      Position position, Issue issue, int option, World world, boolean declared) {
    Position.Preference preference = position.preference();
    Parameter saidIdeal = position.declared();
    if (declared && saidIdeal != null) {
      boolean quadratic = preference instanceof Position.Ideal ideal && isQuadratic(ideal, world);
      return nearness(issue, world.choice(saidIdeal), option, quadratic);
    }
    if (preference instanceof Position.Ideal ideal) {
      return nearness(issue, world.choice(ideal.ideal()), option, isQuadratic(ideal, world));
    }
    if (preference instanceof Position.Values values) {
      return world.number(values.values().get(option));
    }
    if (preference instanceof Position.Line line && issue.range() != null) {
      return line.at(issue.range().number(option), world);
    }
    if (preference instanceof Position.LinkagesOnly) {
      return 0;
    }
    List<Parameter> points = ((Position.Scores) preference).points();
    double most = most(points, world);
    return most > 0 ? world.number(points.get(option)) / most : 0;
  }

  private static boolean isQuadratic(Position.Ideal ideal, World world) {
    return world.word(ideal.shape()).equals("quadratic");
  }

  private static double nearness(Issue issue, int ideal, int option, boolean quadratic) {
    double distance = issue.distance(ideal, option);
    return 1 - (quadratic ? distance * distance : distance);
  }

  private static double most(List<Parameter> points, World world) {
    double most = 0;
    for (Parameter point : points) {
      most = Math.max(most, world.number(point));
    }
    return most;
  }
}
