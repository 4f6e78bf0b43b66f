package io.parley.model.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All parameters of a scenario, in declared order. */
public final class Parameters {

  private final Map<String, Parameter> byPath;
  private final List<Parameter> uncertain;
  private final double[] constants;
  private final Correlations correlations;

  private Parameters(Map<String, Parameter> byPath, Correlations correlations) {
    this.correlations = correlations;
    this.byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
    this.uncertain = byPath.values().stream().filter(Parameter::isUncertain).toList();
    this.constants =
        byPath.values().stream().mapToDouble(each -> each.distribution().low()).toArray();
  }

  /** Every parameter. */
  public List<Parameter> all() {
    return List.copyOf(byPath.values());
  }

  /** The parameters that differ between worlds. */
  public List<Parameter> uncertain() {
    return uncertain;
  }

  /** The parameter at {@code path}, or null if there is none. */
  public @Nullable Parameter find(String path) {
    return byPath.get(path);
  }

  /** Which of them are drawn together. */
  public Correlations correlations() {
    return correlations;
  }

  /** The values of a world before anything is drawn; each call gives a new array. */
  double[] constants() {
    return constants.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Parameters parameters && byPath.equals(parameters.byPath);
  }

  @Override
  public int hashCode() {
    return byPath.hashCode();
  }

  /** Collects parameters while a scenario is read. */
  public static final class Builder {

    private final Map<String, Parameter> byPath = new LinkedHashMap<>();

    /** Adds a number and returns it. */
    public Parameter number(String path, Distribution distribution, Range range) {
      return add(new Parameter(byPath.size(), path, distribution, range, List.of()));
    }

    /** Adds a word, distributed over the indices of {@code words}, and returns it. */
    public Parameter word(String path, Distribution distribution, List<String> words) {
      Range indices = new Range(-1, words.size() - 1.0, true);
      return add(new Parameter(byPath.size(), path, distribution, indices, words));
    }

    /** The paths so far. */
    public List<String> paths() {
      return new ArrayList<>(byPath.keySet());
    }

    /** The parameter added at {@code path}, or null if there is none. */
    public @Nullable Parameter find(String path) {
      return byPath.get(path);
    }

    /** The parameters added. */
    public Parameters build() {
      return build(Correlations.NONE);
    }

    /** The parameters added, of which some are drawn together. */
    public Parameters build(Correlations correlations) {
      return new Parameters(byPath, correlations);
    }

    private Parameter add(Parameter parameter) {
      if (byPath.putIfAbsent(parameter.path(), parameter) != null) {
        throw new IllegalArgumentException("two parameters at " + parameter.path());
      }
      return parameter;
    }
  }
}
