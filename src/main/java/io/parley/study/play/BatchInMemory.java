package io.parley.study.play;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.BatchSummary;
import io.parley.analysis.Stalemate;
import io.parley.experiment.Batch;
import io.parley.experiment.RecordSink;
import io.parley.model.record.RunRecord;
import io.parley.results.BatchPlan;
import io.parley.results.RunRows;
import io.parley.study.Listener;
import io.parley.study.Progress;
import io.parley.study.Session;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plays a batch without a folder: the same runs, of which nothing is written. */
public final class BatchInMemory implements RecordSink {

  private final Consumer<RunRecord> runs;
  private final BatchStatistics statistics;
  private final Map<Integer, String> failures = new LinkedHashMap<>();

  private BatchInMemory(BatchPlan plan, Consumer<RunRecord> runs) {
    this.runs = runs;
    this.statistics = new BatchStatistics(plan.scenario().scenario());
  }

  /**
   * Plays a batch.
   *
   * @param runs takes each run that is played to its end, in order
   * @throws InterruptedException if the thread is interrupted; nothing is kept
   */
  public static BatchInMemory play(
      Session session, BatchPlan plan, int threads, Consumer<RunRecord> runs)
      throws IOException, InterruptedException {
    BatchInMemory played = new BatchInMemory(plan, runs);
    Listener listener = session.listener();
    listener.during(
        () -> {
          try (Progress progress = listener.begins("Playing", plan.runs())) {
            new Batch(session.negotiation(plan), plan.length(), threads)
                .play(played.statistics, played, progress::reached);
          }
        });
    return played;
  }

  /** What the runs come to, or null if none was played to its end. */
  public @Nullable BatchSummary summary() {
    return statistics.isEmpty() ? null : statistics.summary();
  }

  /** Why runs failed, by their numbers. */
  public Map<Integer, String> failures() {
    return failures;
  }

  @Override
  public void accept(RunRecord record, @Nullable Stalemate stalemate) {
    runs.accept(record);
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    failures.put(run, RunRows.reason(cause));
  }
}
