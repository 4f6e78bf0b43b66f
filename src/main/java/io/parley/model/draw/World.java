package io.parley.model.draw;

/** One draw of every parameter of a scenario: what a run takes as true. */
public final class World {

  private final double[] values;

  private World(double[] values) {
    this.values = values;
  }

  /** Draws the world of run {@code run}. */
  public static World draw(Parameters parameters, Draws draws, int run) {
    double[] values = parameters.constants();
    for (Parameter parameter : parameters.uncertain()) {
      values[parameter.index()] = parameter.distribution().quantile(draws.uniform(run, parameter));
    }
    parameters.correlations().draw(draws, run, values);
    return new World(values);
  }

  /** The world in which every parameter has its median. */
  public static World central(Parameters parameters) {
    return draw(parameters, (run, parameter) -> 0.5, 0);
  }

  /** The value of a number. */
  public double number(Parameter parameter) {
    return values[parameter.index()];
  }

  /** The value of a word, as its index among the parameter's words. */
  public int choice(Parameter parameter) {
    return (int) values[parameter.index()];
  }

  /** The value of a word. */
  public String word(Parameter parameter) {
    return parameter.words().get(choice(parameter));
  }

  /**
   * This world with one value changed.
   *
   * @throws IllegalArgumentException if the value is outside the parameter's range
   */
  public World with(Parameter parameter, double value) {
    if (!parameter.range().contains(value)) {
      throw new IllegalArgumentException(
          parameter.path() + " would be " + value + ", expected " + parameter.range());
    }
    double[] changed = values.clone();
    changed[parameter.index()] = value;
    return new World(changed);
  }
}
