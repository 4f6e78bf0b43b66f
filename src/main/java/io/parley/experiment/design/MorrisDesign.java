package io.parley.experiment.design;

import io.parley.analysis.sensitivity.ElementaryEffects;
import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Moments;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.draw.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The design for elementary effects (Morris 1991, "Factorial sampling plans for preliminary
 * computational experiments"). A row is a trajectory: from a random point each factor moves once,
 * in random order, and what has moved stays there. Block b is the run after b moves.
 *
 * <p>A varied parameter is on one of four levels, the middles of the quarters of its distribution
 * (quantiles 1/8, 3/8, 5/8 and 7/8), and moves by two of them, that is {@link #STEP}. Luck, and
 * parameters that are not varied, know no more or less: they are drawn anew.
 */
public final class MorrisDesign implements Design {

  /** How far a parameter moves, as a share of its distribution. */
  public static final double STEP = 0.5;

  private static final int LEVELS = 4;
  private static final long ORDER = 1;
  private static final long MOVED = 2;

  private final Factors factors;
  private final long order;
  private final long[] keys;

  /** The design of {@code factors} under a seed. */
  public MorrisDesign(long seed, Factors factors) {
    this.factors = factors;
    this.order = KeyedRandom.key(seed, ORDER);
    this.keys = Sampling.keys(seed, factors.parameters().all());
  }

  @Override
  public int runsPerRow() {
    return factors.count() + 1;
  }

  @Override
  public double uniform(int run, Parameter parameter) {
    int row = row(run);
    boolean moved = hasMoved(run, factors.of(parameter));
    long key = KeyedRandom.key(keys[parameter.index()], row);
    if (!factors.isVaried(parameter)) {
      return KeyedRandom.uniform(moved ? KeyedRandom.key(key, MOVED) : key);
    }
    int level = level(key);
    int there = moved ? (level + LEVELS / 2) % LEVELS : level;
    return (there + 0.5) / LEVELS;
  }

  @Override
  public int luck(int run) {
    return luck(run, hasMoved(run, factors.luck()));
  }

  @Override
  public List<Index> indices(List<double[][]> components) {
    double[][] outputs = components.get(0);
    List<Index> indices = new ArrayList<>(Moments.of(Design.block(outputs, 0)));
    if (Design.isConstant(outputs)) {
      return indices;
    }
    ElementaryEffects effects =
        ElementaryEffects.of(
            IntStream.range(0, factors.count())
                .mapToObj(factor -> effects(factor, outputs))
                .toList());
    for (int factor = 0; factor < factors.count(); factor++) {
      String name = factors.names().get(factor);
      indices.add(new Index(name, Index.MU_STAR, effects.meanAbsolute().get(factor)));
      indices.add(new Index(name, Index.MU, effects.mean().get(factor)));
      indices.add(new Index(name, Index.SIGMA, effects.deviation().get(factor)));
    }
    return indices;
  }

  private double[] effects(int factor, double[][] outputs) {
    return IntStream.range(0, outputs.length)
        .mapToDouble(row -> effect(row, factor, outputs[row]))
        .toArray();
  }

  /**
   * The elementary effect of a factor in a row: what its move changed, for a varied parameter per
   * whole width of its distribution, for the others per draw.
   *
   * @param outputs what the row's runs came to, by block
   */
  private double effect(int row, int factor, double[] outputs) {
    int move = move(row, factor);
    double change = outputs[move + 1] - outputs[move];
    if (factor >= factors.varied().size()) {
      return change;
    }
    Parameter parameter = factors.varied().get(factor);
    boolean up = level(KeyedRandom.key(keys[parameter.index()], row)) < LEVELS / 2;
    return (up ? change : -change) / STEP;
  }

  private static int level(long key) {
    return (int) (KeyedRandom.uniform(key) * LEVELS);
  }

  private boolean hasMoved(int run, int factor) {
    return block(run) > move(row(run), factor);
  }

  /** As how many-th a factor moves, from 0. */
  private int move(int row, int factor) {
    return new KeyedPermutation(factors.count(), KeyedRandom.key(order, row)).at(factor);
  }
}
