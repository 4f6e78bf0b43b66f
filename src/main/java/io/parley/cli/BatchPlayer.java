package io.parley.cli;

import io.parley.experiment.Batch;
import io.parley.results.BatchIdentity;
import io.parley.results.BatchPlace;
import io.parley.results.BatchWriter;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Plays a batch into its results folder. */
final class BatchPlayer {

  private final Workshop workshop;
  private final BatchIdentity identity;
  private final BatchPlace place;

  BatchPlayer(Workshop workshop, BatchIdentity identity, BatchPlace place) {
    this.workshop = workshop;
    this.identity = identity;
    this.place = place;
  }

  void play(int threads) throws IOException, InterruptedException {
    Instant started = now();
    Path folder = place.begin();
    boolean whole = false;
    try {
      writeData(folder, threads);
      Manifest manifest = manifest(started);
      ResultsFolder results = ResultsFolder.open(folder, workshop.reader());
      new TypicalTranscripts(results, workshop.negotiation(results.file(), identity.seed()))
          .write();
      Pictures.draw(workshop, results, manifest);
      manifest.write(folder);
      place.complete();
      whole = true;
    } finally {
      if (!whole) {
        place.abandon();
      }
    }
  }

  private void writeData(Path folder, int threads) throws IOException, InterruptedException {
    Batch batch =
        new Batch(
            workshop.negotiation(identity.scenario(), identity.seed()), identity.runs(), threads);
    try (BatchWriter writer = new BatchWriter(folder, identity);
        Progress progress = Progress.of(workshop.console(), "Playing", identity.runs())) {
      batch.play(writer, progress);
      writer.finish();
    }
  }

  private Manifest manifest(Instant started) {
    return new Manifest(
        identity.version(),
        identity.hash(),
        workshop.commandLine(),
        identity.seed(),
        identity.runs(),
        identity.scenarioHash(),
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
        started.toString(),
        now().toString());
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
