package io.parley.experiment.design;

import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Moments;
import io.parley.analysis.sensitivity.SobolIndices;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.draw.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * The design for Sobol indices of the first and of total order (Saltelli et al. 2010, "Variance
 * based sensitivity analysis of model output"). In each row block {@link #FIRST} is one world with
 * one luck, block {@link #SECOND} another, and block {@link #MIXED} + j the first with factor j
 * from the second.
 *
 * <p>The worlds are {@link SobolPoints} in twice as many dimensions as there are uncertain
 * parameters. Luck is no number but a key: every row has two of its own.
 */
public final class SaltelliDesign implements Design {

  /** The block of the first world. */
  public static final int FIRST = 0;

  /** The block of the second world. */
  public static final int SECOND = 1;

  /** The first of the blocks that mix the two, one for each factor. */
  public static final int MIXED = 2;

  private final Factors factors;
  private final Points points;
  private final int[] dimensions;
  private final int uncertain;

  /** The design of {@code factors} under a seed. */
  public SaltelliDesign(long seed, Factors factors) {
    this.factors = factors;
    List<Parameter> drawn = factors.parameters().uncertain();
    long[] keys = Sampling.keys(seed, drawn);
    this.uncertain = drawn.size();
    this.dimensions = Sampling.dimensions(factors.parameters(), drawn);
    this.points =
        new SobolPoints(
            LongStream.concat(
                    LongStream.of(keys),
                    LongStream.of(keys).map(key -> KeyedRandom.key(key, SECOND)))
                .toArray());
  }

  @Override
  public int runsPerRow() {
    return MIXED + factors.count();
  }

  @Override
  public double uniform(int run, Parameter parameter) {
    int dimension = dimensions[parameter.index()];
    boolean second = isOfSecond(block(run), factors.of(parameter));
    return points.at(row(run), second ? uncertain + dimension : dimension);
  }

  @Override
  public int luck(int run) {
    return luck(run, isOfSecond(block(run), factors.luck()));
  }

  @Override
  public List<Index> indices(List<double[][]> components) {
    List<Index> indices = new ArrayList<>();
    if (components.size() == 1) {
      double[][] outputs = components.get(0);
      indices.addAll(
          Moments.of(
              DoubleStream.concat(
                      Arrays.stream(Design.block(outputs, FIRST)),
                      Arrays.stream(Design.block(outputs, SECOND)))
                  .toArray()));
    }
    SobolIndices estimated = SobolIndices.of(components);
    for (int factor = 0; estimated != null && factor < factors.count(); factor++) {
      String name = factors.names().get(factor);
      indices.add(new Index(name, Index.FIRST_ORDER, estimated.first().get(factor)));
      indices.add(new Index(name, Index.TOTAL_ORDER, estimated.total().get(factor)));
    }
    return indices;
  }

  private static boolean isOfSecond(int block, int factor) {
    return block == SECOND || block == MIXED + factor;
  }
}
