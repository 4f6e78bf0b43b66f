package io.parley.experiment.design;

import java.util.List;

/**
 * Every combination of the levels of some factors: a dimension for each factor, a row for each
 * combination, in which the last factor changes fastest. A level is the middle of its share.
 */
public final class FullFactorial implements Points {

  private final List<Integer> levels;

  /** The combinations of so many {@code levels} of each factor, 1 or more. */
  public FullFactorial(List<Integer> levels) {
    this.levels = List.copyOf(levels);
  }

  @Override
  public double at(int row, int dimension) {
    int rest = row;
    for (int faster = levels.size() - 1; faster > dimension; faster--) {
      rest /= levels.get(faster);
    }
    int count = levels.get(dimension);
    return (rest % count + 0.5) / count;
  }
}
