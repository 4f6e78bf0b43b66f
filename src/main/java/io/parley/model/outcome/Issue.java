package io.parley.model.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is negotiated.
 *
 * @param id its id
 * @param title its name for people
 * @param options the values it can take, in declared order
 * @param range the numbers that its options are, or null where they are none
 */
public record Issue(String id, String title, List<Option> options, @Nullable NumberRange range) {

  private static final double SCALE = 100;

  public Issue {
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("issue " + id + " has no options");
    }
  }

  /** An issue whose options are no numbers. */
  public Issue(String id, String title, List<Option> options) {
    this(id, title, options, null);
  }

  /**
   * How far two options are apart: a share of the 0–100 scale or, on an issue without one, 1 where
   * they differ.
   */
  public double distance(int from, int to) {
    Double fromAt = options.get(from).at();
    Double toAt = options.get(to).at();
    if (fromAt == null || toAt == null) {
      return from == to ? 0 : 1;
    }
    return Math.abs(toAt - fromAt) / SCALE;
  }

  /** The index of the option with this id, or -1 if there is none. */
  public int indexOf(String option) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).id().equals(option)) {
        return i;
      }
    }
    return -1;
  }
}
