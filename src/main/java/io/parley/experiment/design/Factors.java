package io.parley.experiment.design;

import io.parley.analysis.sensitivity.Index;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a design tells apart: each varied parameter, then all other uncertain parameters together
 * (if there are any), then the runs' luck.
 */
public final class Factors {

  private final Parameters parameters;
  private final List<Parameter> varied;
  private final int[] factors;
  private final int others;
  private final List<String> names = new ArrayList<>();

  /**
   * The factors of a scenario.
   *
   * @param varied one or more uncertain parameters, each a factor of its own
   */
  public Factors(Parameters parameters, List<Parameter> varied) {
    Set<Parameter> distinct = new HashSet<>(varied);
    if (varied.isEmpty()
        || distinct.size() < varied.size()
        || !parameters.uncertain().containsAll(distinct)) {
      throw new IllegalArgumentException("expected distinct uncertain parameters: " + varied);
    }
    this.parameters = parameters;
    this.varied = List.copyOf(varied);
    this.others = parameters.uncertain().size() - varied.size();
    this.factors = new int[parameters.all().size()];
    Arrays.fill(factors, varied.size());
    for (int factor = 0; factor < varied.size(); factor++) {
      factors[varied.get(factor).index()] = factor;
      names.add(varied.get(factor).path());
    }
    if (others > 0) {
      names.add(Index.OTHERS);
    }
    names.add(Index.LUCK);
  }

  /** How many there are. */
  public int count() {
    return names.size();
  }

  /** Their names: paths, {@link Index#OTHERS} and {@link Index#LUCK}. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** The varied parameters. */
  public List<Parameter> varied() {
    return varied;
  }

  /** How many uncertain parameters are not varied. */
  public int others() {
    return others;
  }

  Parameters parameters() {
    return parameters;
  }

  /** The factor to which an uncertain parameter belongs. */
  int of(Parameter parameter) {
    return factors[parameter.index()];
  }

  boolean isVaried(Parameter parameter) {
    return of(parameter) < varied.size();
  }

  int luck() {
    return names.size() - 1;
  }
}
