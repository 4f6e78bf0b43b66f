package io.parley.analysis.solve.obstacle;

/** How much a search may still do. It is counted, not timed, so that answers are the same. */
final class Budget {

  private long left;

  /**
   * A budget.
   *
   * @param steps how many comparisons of one set of constraints with another, 1 or more
   */
  Budget(long steps) {
    left = steps;
  }

  /** Takes so many steps off what is left; false if that is not enough. */
  boolean spend(long steps) {
    left = Math.max(-1, left - steps);
    return !isOverspent();
  }

  /** Whether more was asked for than there was. */
  boolean isOverspent() {
    return left < 0;
  }
}
