package io.parley.study.verify;

import io.parley.analysis.BatchStatistics;
import io.parley.experiment.Batch;
import io.parley.experiment.RecordSink;
import io.parley.experiment.RunSample;
import io.parley.results.BatchPlan;
import io.parley.results.ResultsFolder;
import io.parley.results.check.Discrepancy;
import io.parley.results.check.RowCheck;
import io.parley.results.check.SummaryCheck;
import io.parley.simulation.Negotiation;
import io.parley.study.Progress;
import io.parley.study.Session;
import io.parley.study.verify.Verification.Replayed;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of a batch are played again to be compared with the rows.
 *
 * @param all whether all are, and are summed up again as well
 * @param runs how many otherwise
 * @param threads on how many threads, with all
 */
public record Replays(boolean all, int runs, int threads) {

  /** Whether none are. */
  boolean isNone() {
    return !all && runs == 0;
  }

  /**
   * Plays them.
   *
   * @param done how many runs the batch has
   * @param findings takes what differs
   * @return what came of it, or null if there is nothing to compare with
   */
  @Nullable Replayed play(
      Session session, ResultsFolder results, BatchPlan plan, int done, List<Discrepancy> findings)
      throws IOException, InterruptedException {
    Negotiation negotiation = session.negotiation(plan);
    try (RowCheck rows = new RowCheck(results)) {
      if (all) {
        playAll(session, results, plan, rows, findings);
      } else if (rows.hasRows()) {
        for (int run : RunSample.of(plan.seed(), done, runs)) {
          Batch.replay(negotiation, run, rows);
        }
      } else {
        return null;
      }
      findings.addAll(rows.findings());
      return new Replayed(rows.compared(), rows.differing());
    }
  }

  private void playAll(
      Session session,
      ResultsFolder results,
      BatchPlan plan,
      RowCheck rows,
      List<Discrepancy> findings)
      throws IOException, InterruptedException {
    Batch batch = new Batch(session.negotiation(plan), plan.length(), threads);
    session
        .listener()
        .during(
            () -> {
              try (SummaryCheck summary = new SummaryCheck(results.path(), plan);
                  Progress progress = session.listener().begins("Playing again", plan.runs())) {
                BatchStatistics statistics = new BatchStatistics(results.scenario());
                batch.play(statistics, RecordSink.both(rows, summary), progress::reached);
                findings.addAll(summary.findings(statistics));
              }
            });
  }
}
