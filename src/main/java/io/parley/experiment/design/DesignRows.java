package io.parley.experiment.design;

import io.parley.model.draw.Draws;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import java.util.List;
import java.util.Locale;

/**
 * Consecutive rows of a design, as the worlds of a batch.
 *
 * @param method the method whose design it is
 * @param before how many of the design's rows come before the batch's first
 * @param varied the paths of the varied parameters, one or more
 */
public record DesignRows(Method method, int before, List<String> varied) implements Worlds {

  private static final int PATHS = 3;

  public DesignRows {
    varied = List.copyOf(varied);
    if (before < 0 || varied.isEmpty()) {
      throw new IllegalArgumentException("expected rows of a design of some parameters");
    }
  }

  /** The rows that a text says. */
  static DesignRows of(String text) {
    List<String> words = List.of(text.split(" "));
    if (words.size() <= PATHS || !words.get(1).equals("after")) {
      throw new IllegalArgumentException("\"" + text + "\" says no rows of a design");
    }
    return new DesignRows(
        Method.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
        Integer.parseInt(words.get(2)),
        words.subList(PATHS, words.size()));
  }

  /**
   * The factors of the design.
   *
   * @throws IllegalArgumentException if a varied path is no uncertain parameter
   */
  public Factors factors(Parameters parameters) {
    return new Factors(
        parameters, varied.stream().map(path -> uncertain(parameters, path)).toList());
  }

  private static Parameter uncertain(Parameters parameters, String path) {
    Parameter parameter = parameters.find(path);
    if (parameter == null) {
      throw new IllegalArgumentException("no parameter at " + path);
    }
    return parameter;
  }

  @Override
  public Draws draws(long seed, Parameters parameters, int runs) {
    Design design = method.design(seed, factors(parameters));
    return new Later(design, before * design.runsPerRow());
  }

  /** E.g. {@code sobol after 64 actors.us.patience actors.russia.patience}. */
  @Override
  public String toString() {
    return method + " after " + before + " " + String.join(" ", varied);
  }

  /** The draws of later runs. */
  private record Later(Draws draws, int runsBefore) implements Draws {

    @Override
    public double uniform(int run, Parameter parameter) {
      return draws.uniform(runsBefore + run, parameter);
    }

    @Override
    public int luck(int run) {
      return draws.luck(runsBefore + run);
    }
  }
}
