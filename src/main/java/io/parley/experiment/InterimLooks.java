package io.parley.experiment;

/**
 * The run counts at which a batch is looked at while it is played: every 100 runs, from 10,000 on
 * every 1,000, from 100,000 on every 10,000, and so on.
 */
public final class InterimLooks {

  private static final int LEAST_STEP = 100;
  private static final int MOST_STEPS = 100;
  private static final int GROWTH = 10;

  private InterimLooks() {}

  /** Whether a batch is looked at after {@code done} runs. */
  public static boolean isAt(int done) {
    long step = LEAST_STEP;
    while (done >= MOST_STEPS * step) {
      step *= GROWTH;
    }
    return done > 0 && done % step == 0;
  }
}
