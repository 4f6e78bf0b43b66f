package io.parley.experiment;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.Stalemate;
import io.parley.model.record.RunRecord;
import org.jspecify.annotations.Nullable;

/** Sums the records up. */
record StatisticsSink(BatchStatistics statistics) implements RecordSink {

  @Override
  public void accept(RunRecord record, @Nullable Stalemate stalemate) {
    statistics.add(record, stalemate);
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    statistics.addFailure();
  }
}
