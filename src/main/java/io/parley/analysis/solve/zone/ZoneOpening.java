package io.parley.analysis.solve.zone;

/**
 * When a zone of agreement opens in a stretch of rounds.
 *
 * @param round the first round in which a deal was found, or {@link #NEVER}
 * @param proven whether there is none in any round before, or none at all
 */
record ZoneOpening(int round, boolean proven) {

  /** No deal was found. */
  static final int NEVER = -1;

  boolean isFound() {
    return round != NEVER;
  }
}
