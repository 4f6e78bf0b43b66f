package io.parley.experiment;

import java.util.Locale;

/** What becomes of a batch in which runs fail. */
public enum OnFailure {
  /** All its runs are played. */
  CONTINUE,
  /**
   * It ends once more than half of its runs so far have failed, and these are {@value #LEAST_RUNS}
   * or more.
   */
  STOP;

  private static final int LEAST_RUNS = 100;

  /**
   * Whether a batch ends here; the same on any number of threads if it is asked after each run, in
   * the order of the runs.
   *
   * @param done how many runs are done, failed ones included
   * @param failed how many of them failed
   */
  public boolean ends(int done, int failed) {
    return this == STOP && done >= LEAST_RUNS && failed > done - failed;
  }

  /** As options and files write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
