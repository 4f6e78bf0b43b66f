package io.parley.cli;

import io.parley.experiment.Batch;
import io.parley.results.BatchPlan;
import io.parley.results.BatchWriter;
import io.parley.results.Manifest;
import io.parley.results.Place;
import io.parley.results.ResultsFolder;
import io.parley.simulation.Negotiation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.IntConsumer;

/**
 * Plays a batch into its results folder.
 *
 * @param workshop what commands work with
 * @param plan what is played
 * @param place where it goes
 * @param drawn whether charts, transcripts and a page are made
 */
record BatchPlayer(Workshop workshop, BatchPlan plan, Place place, boolean drawn) {

  /** Plays, and shows a person who is watching how far it is. */
  void play(int threads) throws IOException, InterruptedException {
    try (Progress progress = Progress.of(workshop.console(), "Playing", plan.runs())) {
      play(threads, progress);
    }
  }

  /** Plays, and tells {@code progress} how many runs are done. */
  void play(int threads, IntConsumer progress) throws IOException, InterruptedException {
    Instant started = now();
    Path folder = place.begin();
    boolean whole = false;
    try {
      writeData(folder, threads, progress);
      Manifest manifest = manifest(started);
      if (drawn) {
        draw(ResultsFolder.open(folder, workshop.reader()), manifest);
      }
      manifest.write(folder);
      place.complete();
      whole = true;
    } finally {
      if (!whole) {
        place.abandon();
      }
    }
  }

  private void writeData(Path folder, int threads, IntConsumer progress)
      throws IOException, InterruptedException {
    Batch batch = new Batch(negotiation(), plan.runs(), threads);
    try (BatchWriter writer = new BatchWriter(folder, plan)) {
      batch.play(0, writer, progress);
      writer.finish();
    }
  }

  private void draw(ResultsFolder results, Manifest manifest) throws IOException {
    if (plan.keep().hasEvents()) {
      new TypicalTranscripts(results, negotiation()).write();
    }
    Pictures.draw(workshop, results, manifest);
  }

  private Negotiation negotiation() {
    return workshop.negotiation(plan.scenario(), plan.seed());
  }

  private Manifest manifest(Instant started) {
    return new Manifest(
        plan.version(),
        plan.hash(),
        workshop.commandLine(),
        plan.seed(),
        plan.runs(),
        plan.scenarioHash(),
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
        started.toString(),
        now().toString());
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
