package io.parley.experiment;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.Stalemate;
import io.parley.model.record.RunRecord;
import org.jspecify.annotations.Nullable;

/** Hands everything on to two sinks. */
record BothSinks(RecordSink first, RecordSink second) implements RecordSink {

  @Override
  public void accept(RunRecord record, @Nullable Stalemate stalemate) {
    first.accept(record, stalemate);
    second.accept(record, stalemate);
  }

  @Override
  public Runnable prepared(RunRecord record, @Nullable Stalemate stalemate) {
    Runnable toFirst = first.prepared(record, stalemate);
    Runnable toSecond = second.prepared(record, stalemate);
    return () -> {
      toFirst.run();
      toSecond.run();
    };
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    first.failed(run, cause);
    second.failed(run, cause);
  }

  @Override
  public void look(BatchStatistics soFar) {
    first.look(soFar);
    second.look(soFar);
  }

  @Override
  public void endBlock(BatchStatistics soFar) {
    first.endBlock(soFar);
    second.endBlock(soFar);
  }
}
