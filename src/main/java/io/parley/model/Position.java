package io.parley.model;

import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an actor wants on an issue.
 *
 * @param issue the issue's index
 * @param preference what each option is worth to it
 * @param declared the ideal it names in public (a word among the issue's options), or null where it
 *     says what it wants
 */
public record Position(int issue, Preference preference, @Nullable Parameter declared) {

  /** The numbers of which one or more must be above 0 for the issue to matter. */
  public List<Parameter> weights() {
    if (preference instanceof Ideal ideal) {
      return List.of(ideal.salience());
    }
    if (preference instanceof Line line) {
      return List.of(line.salience());
    }
    if (preference instanceof LinkagesOnly) {
      return List.of();
    }
    return preference instanceof Values values
        ? List.of(values.salience())
        : ((Scores) preference).points();
  }

  /**
   * How much the issue matters, as written: the salience, or the most points that are given; 0
   * where there is neither.
   */
  public double salience(World world) {
    return weights().stream().mapToDouble(world::number).max().orElse(0);
  }

  /** The ways to say what each option of an issue is worth. */
  public sealed interface Preference permits Ideal, Values, Scores, Line, LinkagesOnly {}

  /**
   * Worth that falls from 1 at the ideal towards 0 with distance.
   *
   * @param ideal the most wanted option (a word)
   * @param shape {@code linear} or {@code quadratic} (a word)
   * @param salience the issue's weight, 0 or more; saliences are scaled to sum 1
   */
  public record Ideal(Parameter ideal, Parameter shape, Parameter salience) implements Preference {}

  /**
   * Worth given option by option, from 0 to 1.
   *
   * @param values one for each option, in declared order
   * @param salience the issue's weight, 0 or more; saliences are scaled to sum 1
   */
  public record Values(List<Parameter> values, Parameter salience) implements Preference {

    public Values {
      values = List.copyOf(values);
    }
  }

  /**
   * Worth {@code offset + slope · n} of each number n of an issue of numbers.
   *
   * @param offset the worth of 0
   * @param slope what one more is worth
   * @param salience the issue's weight, 0 or more; saliences are scaled to sum 1
   */
  public record Line(Parameter offset, Parameter slope, Parameter salience) implements Preference {

    /** What number {@code n} is worth. */
    public double at(double n, World world) {
      return world.number(offset) + world.number(slope) * n;
    }
  }

  /** Nothing by itself: only combinations of options are worth something (linkages). */
  public record LinkagesOnly() implements Preference {}

  /**
   * Points given option by option; an outcome's value is its points over the highest total.
   *
   * @param points one for each option, in declared order, 0 or more
   */
  public record Scores(List<Parameter> points) implements Preference {

    public Scores {
      points = List.copyOf(points);
    }
  }
}
