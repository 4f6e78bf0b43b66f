package io.parley.experiment;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.Stalemate;
import io.parley.model.record.RunRecord;
import org.jspecify.annotations.Nullable;

/** Where a batch's records go, one run after the other. It has no say in how many there are. */
public interface RecordSink {

  /**
   * The next run, played to its end.
   *
   * @param stalemate what kind of stalemate it is, or null if a deal took effect
   */
  void accept(RunRecord record, @Nullable Stalemate stalemate);

  /**
   * Does on the thread that played a run, in no order, what depends on nothing but the run and so
   * need not wait for its turn.
   *
   * @return has the effect of {@link #accept}; run when it is the run's turn
   */
  default Runnable prepared(RunRecord record, @Nullable Stalemate stalemate) {
    return () -> accept(record, stalemate);
  }

  /**
   * The next run, which threw.
   *
   * @param run its number
   * @param cause what it threw
   */
  void failed(int run, RuntimeException cause);

  /**
   * An interim look at the batch, at the run counts of {@link InterimLooks}; the run that is the
   * last of it has been taken in.
   *
   * @param soFar sums up the runs so far
   */
  default void look(BatchStatistics soFar) {}

  /**
   * Comes after each block of runs, at run counts that do not depend on threads.
   *
   * @param soFar sums up the runs so far
   */
  default void endBlock(BatchStatistics soFar) {}

  /** A sink that hands everything on to two. */
  static RecordSink both(RecordSink first, RecordSink second) {
    return new BothSinks(first, second);
  }
}
