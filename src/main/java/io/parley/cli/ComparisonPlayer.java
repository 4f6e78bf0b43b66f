package io.parley.cli;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Checkpoint;
import io.parley.results.ComparisonFolder;
import io.parley.results.ComparisonPlan;
import io.parley.results.Manifest;
import io.parley.results.Place;
import io.parley.results.Unfinished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * Plays a comparison into its results folder, or goes on with it where an earlier attempt stopped.
 *
 * @param workshop what commands work with
 * @param plan what is played
 * @param place where it goes
 */
record ComparisonPlayer(Workshop workshop, ComparisonPlan plan, Place place) {

  /** Plays all, and shows a person who is watching how far it is. */
  void play(int threads) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE, allRuns());
    try (Progress progress = Progress.of(workshop.console(), "Playing", most)) {
      play(threads, progress);
    }
  }

  /**
   * Plays all batches, holds them against each other, and draws.
   *
   * @param progress is told how many runs of all are done
   * @throws CutShortException if the thread is interrupted or something can't be written
   */
  void play(int threads, IntConsumer progress) throws IOException {
    boolean again = place.isUnfinished();
    try (Unfinished unfinished = again ? place.reopen() : place.begin(this::begin)) {
      Path folder = unfinished.folder();
      Checkpoint checkpoint = again ? goOn(folder) : Checkpoint.read(folder);
      try {
        playBatches(folder, threads, progress);
        finish(folder, checkpoint);
        unfinished.complete();
      } catch (CutShortException e) {
        throw e.within(done(folder), goOn());
      } catch (IOException | UncheckedIOException e) {
        throw CutShortException.writing(folder, done(folder), goOn(), e);
      }
    }
  }

  private void begin(Path folder) throws IOException {
    ComparisonFolder.begin(folder, plan);
    Checkpoint.beginning(workshop.commandLine(), BatchPlayer.now()).write(folder);
  }

  private Checkpoint goOn(Path folder) throws IOException {
    boolean isThis =
        ComparisonFolder.isAt(folder)
            && ComparisonFolder.plan(folder, workshop.reader()).hash().equals(plan.hash());
    if (!isThis) {
      throw new InputException(
          "--out " + place.folder(),
          "other results that were stopped, " + folder,
          "a new folder, or --force to do without what is there",
          "\"" + goOn() + "\" first");
    }
    Checkpoint checkpoint = Checkpoint.read(folder).again();
    checkpoint.write(folder);
    workshop.console().err().println("Going on after " + done(folder) + ".");
    return checkpoint;
  }

  private void playBatches(Path folder, int threads, IntConsumer progress) throws IOException {
    long before = 0;
    for (int number = 1; number <= plan.variants().size(); number++) {
      BatchPlan batch = plan.variants().get(number - 1).batch();
      Place its = ComparisonFolder.place(folder, number);
      long earlier = before;
      if (!its.holds(batch)) {
        new BatchPlayer(workshop, batch, its, false)
            .play(
                threads,
                done -> progress.accept((int) Math.min(Integer.MAX_VALUE, earlier + done)));
      }
      before += batch.runs();
    }
  }

  private void finish(Path folder, Checkpoint checkpoint) throws IOException {
    if (!Files.exists(folder.resolve(BatchFiles.MANIFEST))) {
      ComparisonFolder comparison = ComparisonFolder.open(folder, workshop.reader());
      comparison.writeTables();
      Manifest manifest =
          new BatchPlayer(workshop, plan.baseline(), place, false)
              .manifest(checkpoint)
              .withIdentity(plan.hash());
      ComparisonPictures.draw(workshop, comparison, manifest);
      manifest.write(folder);
    }
  }

  private String done(Path folder) {
    long done = 0;
    for (int number = 1; number <= plan.variants().size(); number++) {
      Place its = ComparisonFolder.place(folder, number);
      if (its.holds(plan.variants().get(number - 1).batch())) {
        done += plan.baseline().runs();
      } else if (its.isUnfinished()) {
        done += Checkpoint.read(its.unfinished()).done();
      }
    }
    return String.format(Locale.ROOT, "%,d of %,d runs", done, allRuns());
  }

  private long allRuns() {
    return (long) plan.baseline().runs() * plan.variants().size();
  }

  private String goOn() {
    return "parley resume " + place.folder();
  }
}
