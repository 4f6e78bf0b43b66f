package io.parley.study.verify;

import io.parley.analysis.Stalemate;
import io.parley.experiment.RecordSink;
import io.parley.model.record.RunRecord;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what became of a run that is played again. */
public final class ReplayedRun implements RecordSink {

  private @Nullable RunRecord record;
  private @Nullable RuntimeException failure;

  @Override
  public void accept(RunRecord played, @Nullable Stalemate stalemate) {
    record = played;
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    failure = cause;
  }

  /** Its record, or null if it failed. */
  public @Nullable RunRecord record() {
    return record;
  }

  /** What it threw, where it failed. */
  public RuntimeException failure() {
    return Objects.requireNonNull(failure);
  }
}
