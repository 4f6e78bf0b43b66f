package io.parley.experiment;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.Stalemate;
import io.parley.model.record.RunRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes all that a batch hands on. */
class Collector implements RecordSink {

  private final List<RunRecord> records = new ArrayList<>();
  private final List<Integer> failed = new ArrayList<>();
  private final List<Integer> blockEnds = new ArrayList<>();
  private final List<Integer> looks = new ArrayList<>();

  @Override
  public void accept(RunRecord record, @Nullable Stalemate stalemate) {
    records.add(record);
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    failed.add(run);
  }

  @Override
  public void look(BatchStatistics soFar) {
    looks.add(soFar.done());
  }

  @Override
  public void endBlock(BatchStatistics soFar) {
    blockEnds.add(soFar.done());
  }

  List<RunRecord> records() {
    return records;
  }

  List<Integer> failed() {
    return failed;
  }

  List<Integer> looks() {
    return looks;
  }

  List<Integer> blockEnds() {
    return blockEnds;
  }

  List<Integer> runs() {
    return records.stream().map(RunRecord::run).toList();
  }

  List<List<Double>> payoffs() {
    return records.stream().map(RunRecord::payoffs).toList();
  }
}
