package io.parley.results.check;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.Stalemate;
import io.parley.experiment.RecordSink;
import io.parley.model.record.RunRecord;
import io.parley.results.BatchPlan;
import io.parley.results.BatchWriter;
import io.parley.results.Checkpoint;
import io.parley.results.FileHashes;
import io.parley.results.Keep;
import io.parley.results.file.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums all runs of a batch up again, in a folder of its own for the while, and compares the files
 * that come of it.
 */
public final class SummaryCheck implements RecordSink, AutoCloseable {

  private final Path folder;
  private final Path again;
  private final BatchWriter writer;

  /** Begins with no run. */
  public SummaryCheck(Path folder, BatchPlan plan) throws IOException {
    this.folder = folder;
    again = Files.createTempDirectory("parley-verify-");
    Checkpoint none = Checkpoint.beginning("", "");
    writer = new BatchWriter(again, plan.keeping(Keep.SUMMARY), none);
  }

  @Override
  public void accept(RunRecord record, @Nullable Stalemate stalemate) {
    writer.accept(record, stalemate);
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    writer.failed(run, cause);
  }

  @Override
  public void look(BatchStatistics soFar) {
    writer.look(soFar);
  }

  /**
   * The files that differ, after the last run.
   *
   * @param statistics all runs of the batch
   */
  public List<Discrepancy> findings(BatchStatistics statistics) throws IOException {
    writer.finish(statistics);
    writer.close();
    List<Discrepancy> findings = new ArrayList<>();
    for (String name : FileHashes.of(again).byName().keySet()) {
      Path file = folder.resolve(name);
      if (Files.exists(file) && Files.mismatch(file, again.resolve(name)) >= 0) {
        findings.add(Discrepancy.disagrees(name, "summed up again it is another"));
      }
    }
    return findings;
  }

  @Override
  public void close() throws IOException {
    Trees.delete(again);
  }
}
