package io.parley.model.draw;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.util.FastMath;

/**
 * Numbers that are drawn together: a Gaussian copula over their uniforms, so that the distribution
 * of each stays as it is. A rank correlation ρ (Spearman's) goes with one of {@code 2 sin(πρ/6)}
 * between the normal numbers below (Kruskal 1958).
 */
public final class Correlations {

  /** None. */
  public static final Correlations NONE = of(List.of());

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private final List<Group> groups;
  private final List<Parameter> parameters;
  private final double[][] factor;

  private Correlations(List<Group> groups, List<Parameter> parameters, double[][] factor) {
    this.groups = groups;
    this.parameters = parameters;
    this.factor = factor;
  }

  /**
   * Numbers with the same rank correlation in pairs.
   *
   * @param of the numbers, two or more
   * @param rank the rank correlation, above −1 and below 1
   */
  public record Group(List<Parameter> of, double rank) {

    public Group {
      of = List.copyOf(of);
    }
  }

  /**
   * The correlations in {@code groups}, of which those between numbers of no common group are 0.
   *
   * @throws IllegalArgumentException if no numbers can be so
   */
  public static Correlations of(List<Group> groups) {
    Set<Parameter> all = new LinkedHashSet<>();
    groups.forEach(group -> all.addAll(group.of()));
    List<Parameter> parameters = List.copyOf(all);
    double[][] matrix = new double[parameters.size()][parameters.size()];
    for (int each = 0; each < matrix.length; each++) {
      matrix[each][each] = 1;
    }
    for (Group group : groups) {
      double pearson = 2 * FastMath.sin(Math.PI * group.rank() / 6);
      int[] places = group.of().stream().mapToInt(parameters::indexOf).toArray();
      for (int one : places) {
        for (int other : places) {
          matrix[one][other] = one == other ? 1 : pearson;
        }
      }
    }
    return new Correlations(List.copyOf(groups), parameters, factor(matrix));
  }

  private static double[][] factor(double[][] matrix) {
    if (matrix.length == 0) {
      return matrix;
    }
    try {
      return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix)).getL().getData();
    } catch (NonPositiveDefiniteMatrixException e) {
      throw new IllegalArgumentException("correlations that no numbers can have together", e);
    }
  }

  /** The groups, in declared order. */
  public List<Group> groups() {
    return groups;
  }

  /** Draws the correlated numbers of run {@code run} into {@code values}, by parameter. */
  void draw(Draws draws, int run, double[] values) {
    double[] normal = new double[factor.length];
    for (int place = 0; place < normal.length; place++) {
      double uniform = Math.max(draws.uniform(run, parameters.get(place)), Double.MIN_NORMAL);
      normal[place] = NORMAL.inverseCumulativeProbability(uniform);
    }
    for (int place = 0; place < normal.length; place++) {
      double mixed = 0;
      for (int below = 0; below <= place; below++) {
        mixed += factor[place][below] * normal[below];
      }
      Parameter parameter = parameters.get(place);
      double uniform = Math.min(NORMAL.cumulativeProbability(mixed), Math.nextDown(1.0));
      values[parameter.index()] =
          parameter.distribution().quantile(Math.max(uniform, Double.MIN_NORMAL));
    }
  }

  @Override
  public String toString() {
    return groups + " " + Arrays.deepToString(factor);
  }
}
