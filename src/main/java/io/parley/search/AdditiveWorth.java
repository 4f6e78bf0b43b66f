package io.parley.search;

import io.parley.search.OpenCondition.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of worths by place and option and of worths of combinations, and the most that it can come
 * to: what is decided, the best option at each place that is not, and every combination that can
 * still hold and adds something.
 */
final class AdditiveWorth {

  private final DecisionOrder order;
  private final double[][] worths;
  private final double constant;
  private final List<OpenCondition> conditions;
  private final double[] conditionWorths;
  private final double[] rest;

  private AdditiveWorth(
      DecisionOrder order,
      double[][] worths,
      double constant,
      List<OpenCondition> conditions,
      double[] conditionWorths) {
    this.order = order;
    this.worths = worths;
    this.constant = constant;
    this.conditions = conditions;
    this.conditionWorths = conditionWorths;
    rest = new double[order.size() + 1];
    rest[order.size()] = constant;
    for (int place = order.size() - 1; place >= 0; place--) {
      rest[place] = rest[place + 1] + most(place);
    }
  }

  private double most(int place) {
    double most = Double.NEGATIVE_INFINITY;
    for (int option : order.open(place)) {
      most = Math.max(most, worths[place][option]);
    }
    return most;
  }

  /** A weighted sum of sums over the same conditions. */
  static AdditiveWorth sum(AdditiveWorth[] parts, double[] weights, double constant) {
    AdditiveWorth first = parts[0];
    double[][] worths = new double[first.worths.length][];
    for (int place = 0; place < worths.length; place++) {
      worths[place] = new double[first.worths[place].length];
    }
    double[] conditionWorths = new double[first.conditionWorths.length];
    double sum = constant;
    for (int part = 0; part < parts.length; part++) {
      if (weights[part] != 0) {
        sum += weights[part] * parts[part].constant;
        addTo(conditionWorths, parts[part].conditionWorths, weights[part]);
        for (int place = 0; place < worths.length; place++) {
          addTo(worths[place], parts[part].worths[place], weights[part]);
        }
      }
    }
    return new AdditiveWorth(first.order, worths, sum, first.conditions, conditionWorths);
  }

  private static void addTo(double[] sums, double[] summands, double weight) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * summands[i];
    }
  }

  /** The most it can come to, given the options chosen at the places below {@code depth}. */
  double bound(int[] chosen, int depth) {
    double bound = rest[depth];
    for (int place = 0; place < depth; place++) {
      bound += worths[place][chosen[place]];
    }
    for (int i = 0; i < conditionWorths.length; i++) {
      if (conditionWorths[i] != 0) {
        Status status = conditions.get(i).status(chosen, depth);
        if (status == Status.HOLDS) {
          bound += conditionWorths[i];
        } else if (status == Status.UNDECIDED) {
          bound += Math.max(0, conditionWorths[i]);
        }
      }
    }
    return bound;
  }

  /** Adds up worths. */
  static final class Builder {

    private final DecisionOrder order;
    private final List<OpenCondition> conditions;
    private final double[][] worths;
    private final List<Double> conditionWorths = new ArrayList<>();
    private double constant;

    /**
     * A builder of a sum.
     *
     * @param conditions the conditions that it has in common with other sums; new ones are added
     */
    Builder(DecisionOrder order, List<OpenCondition> conditions) {
      this.order = order;
      this.conditions = conditions;
      worths = new double[order.size()][];
      for (int place = 0; place < worths.length; place++) {
        int[] open = order.open(place);
        worths[place] = new double[open[open.length - 1] + 1];
      }
    }

    /** Adds what comes in any case. */
    void add(double worth) {
      constant += worth;
    }

    void add(int place, int option, double worth) {
      worths[place][option] += worth;
    }

    /** Adds what comes where a condition holds; one on a single place is a worth of its options. */
    void add(OpenCondition condition, double worth) {
      if (!condition.isPossible()) {
        return;
      }
      if (condition.size() == 0) {
        constant += worth;
      } else if (condition.size() == 1) {
        int place = condition.place(0);
        for (int option : order.open(place)) {
          worths[place][option] += condition.allows(0, option) ? worth : 0;
        }
      } else {
        addShared(condition, worth);
      }
    }

    private void addShared(OpenCondition condition, double worth) {
      int at = 0;
      while (at < conditions.size() && !conditions.get(at).isSame(condition)) {
        at++;
      }
      if (at == conditions.size()) {
        conditions.add(condition);
      }
      while (conditionWorths.size() <= at) {
        conditionWorths.add(0.0);
      }
      conditionWorths.set(at, conditionWorths.get(at) + worth);
    }

    /** The sum; to be called when all sums that have conditions in common have been added up. */
    AdditiveWorth build() {
      double[] padded =
          Arrays.copyOf(
              conditionWorths.stream().mapToDouble(Double::doubleValue).toArray(),
              conditions.size());
      return new AdditiveWorth(order, worths, constant, List.copyOf(conditions), padded);
    }
  }
}
