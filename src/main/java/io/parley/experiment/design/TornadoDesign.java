package io.parley.experiment.design;

import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Moments;
import io.parley.analysis.sensitivity.Swings;
import io.parley.model.draw.Draws;
import io.parley.model.draw.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * The design that moves one factor at a time, for a tornado chart. In each row block {@link #DRAWN}
 * is the world and luck of that run of a plain batch, blocks {@link #low} and {@link #high} are the
 * same world and luck with one varied parameter at a low and at a high quantile, and the last block
 * is the same world with luck drawn anew. What is not varied stays as drawn.
 */
public final class TornadoDesign implements Design {

  /** The low quantile. */
  public static final double LOW = 0.05;

  /** The high quantile. */
  public static final double HIGH = 0.95;

  /** The block of worlds as drawn. */
  public static final int DRAWN = 0;

  private final Factors factors;
  private final Draws drawn;

  /** The design of {@code factors} under a seed. */
  public TornadoDesign(long seed, Factors factors) {
    this.factors = factors;
    this.drawn = Draws.keyed(seed, factors.parameters());
  }

  @Override
  public int runsPerRow() {
    return 2 * factors.varied().size() + 2;
  }

  /** The block in which the {@code factor}-th varied parameter is low. */
  public int low(int factor) {
    return 1 + 2 * factor;
  }

  /** The block in which the {@code factor}-th varied parameter is high. */
  public int high(int factor) {
    return 2 + 2 * factor;
  }

  /** The block in which luck is drawn anew. */
  public int redrawn() {
    return runsPerRow() - 1;
  }

  @Override
  public double uniform(int run, Parameter parameter) {
    int block = block(run);
    int factor = factors.of(parameter);
    if (factors.isVaried(parameter) && block == low(factor)) {
      return LOW;
    }
    if (factors.isVaried(parameter) && block == high(factor)) {
      return HIGH;
    }
    return drawn.uniform(row(run) + 1, parameter);
  }

  @Override
  public int luck(int run) {
    return luck(run, block(run) == redrawn());
  }

  @Override
  public List<Index> indices(List<double[][]> components) {
    double[][] outputs = components.get(0);
    List<Index> indices = new ArrayList<>(Moments.of(Design.block(outputs, DRAWN)));
    if (Design.isConstant(outputs)) {
      return indices;
    }
    Swings swings = Swings.of(outputs);
    for (int factor = 0; factor < factors.varied().size(); factor++) {
      String name = factors.names().get(factor);
      indices.add(new Index(name, Index.LOW, swings.low().get(factor)));
      indices.add(new Index(name, Index.HIGH, swings.high().get(factor)));
      indices.add(new Index(name, Index.SWING, swings.swing().get(factor)));
    }
    indices.add(new Index(Index.LUCK, Index.CHANGE, swings.luck()));
    return indices;
  }
}
