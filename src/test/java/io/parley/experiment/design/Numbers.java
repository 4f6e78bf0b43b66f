package io.parley.experiment.design;

import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameters;
import io.parley.model.draw.Range;

/** Parameters for tests. */
public final class Numbers {

  private Numbers() {}

  /** So many numbers x1, x2, … that are uniform from {@code low} to {@code high}. */
  public static Parameters uniform(int count, double low, double high) {
    Parameters.Builder builder = new Parameters.Builder();
    builder.number("fixed", Distribution.constant(1), new Range(0, 2, false));
    for (int number = 1; number <= count; number++) {
      builder.number("x" + number, Distribution.uniform(low, high), new Range(low, high, false));
    }
    return builder.build();
  }
}
