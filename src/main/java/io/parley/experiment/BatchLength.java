package io.parley.experiment;

import io.parley.analysis.BatchStatistics;
import org.jspecify.annotations.Nullable;

/**
 * How many runs a batch has: what is asked for, or fewer where a rule ends it before. Which run is
 * the last follows from the runs alone, so it is the same on any number of threads and after a
 * resumption.
 *
 * @param most the run count asked for, 1 or more
 * @param until ends it as soon as shares are known well enough, or null if that does not
 * @param onFailure what becomes of it where runs fail
 */
public record BatchLength(int most, @Nullable StoppingRule until, OnFailure onFailure) {

  /**
   * Checks the run count.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public BatchLength {
    if (most < 1) {
      throw new IllegalArgumentException("expected 1 or more runs");
    }
  }

  /** Just so many runs, whatever they come to. */
  public static BatchLength of(int runs) {
    return new BatchLength(runs, null, OnFailure.CONTINUE);
  }

  /** Whether there may be fewer runs than asked for. */
  public boolean mayBeLess() {
    return until != null || onFailure == OnFailure.STOP;
  }

  /** Whether the batch ends after the runs that {@code soFar} sums up; to be asked before each. */
  public boolean isReached(BatchStatistics soFar) {
    return soFar.done() >= most
        || onFailure.ends(soFar.done(), soFar.failures())
        || isKnownWellEnough(soFar);
  }

  private boolean isKnownWellEnough(BatchStatistics soFar) {
    return until != null && InterimLooks.isAt(soFar.done()) && until.isMetBy(soFar.endings());
  }
}
