package io.parley.experiment.design;

import io.parley.model.draw.Draws;
import io.parley.model.draw.Parameters;
import java.util.Arrays;

/** How a batch's worlds and the luck of its runs come about, beside the seed. */
public sealed interface Worlds permits Sampling, DesignRows {

  /**
   * Where a batch's uniform numbers and luck come from.
   *
   * @param runs the batch's run count
   */
  Draws draws(long seed, Parameters parameters, int runs);

  /**
   * The worlds that a text says; the inverse of {@code toString}.
   *
   * @throws IllegalArgumentException if it says none
   */
  static Worlds of(String text) {
    return Arrays.stream(Sampling.values())
        .filter(each -> each.toString().equals(text))
        .map(Worlds.class::cast)
        .findFirst()
        .orElseGet(() -> DesignRows.of(text));
  }
}
