package io.parley;

import io.parley.analysis.Share;

/**
 * A share of runs.
 *
 * @param count how many runs
 * @param share the share, 0 to 1
 * @param low the low end of its 95 % interval (Wilson 1927)
 * @param high the high end
 */
public record EstimatedShare(int count, double share, double low, double high) {

  static EstimatedShare of(Share share) {
    return new EstimatedShare(share.count(), share.value(), share.low(), share.high());
  }
}
