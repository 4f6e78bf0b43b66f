package io.parley;

import java.util.Map;

/**
 * A point of a sweep.
 *
 * @param values the value at each path that varies, as written
 * @param batch what its batch came to
 */
public record SweepPoint(Map<String, String> values, BatchResult batch) {

  public SweepPoint {
    values = Ordered.copy(values);
  }
}
