package io.parley.study.play;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Checkpoint;
import io.parley.results.Manifest;
import io.parley.results.ProvenanceFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.destination.Destination;
import io.parley.results.destination.Redrawing;
import io.parley.results.destination.UnfinishedFolder;
import io.parley.results.file.StoppedException;
import io.parley.results.study.StudyFolder;
import io.parley.study.CutShortException;
import io.parley.study.Progress;
import io.parley.study.Session;
import io.parley.study.WrittenFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Plays an experiment into its results folder, or goes on with it where an earlier attempt stopped.
 *
 * @param session what it is played with and told to
 * @param experiment what is played
 * @param place where it goes
 */
public record ExperimentPlayer(Session session, Experiment experiment, Destination place) {

  /**
   * Plays, unless the same is there already, which is told.
   *
   * @throws InputException if its place is taken
   * @throws CutShortException as for {@link #play}
   */
  public void playUnlessThere(int threads) throws IOException, InterruptedException {
    if (!place.force() && place.holds(experiment.hash())) {
      session.note("The same " + experiment.name() + " is there already.");
      new WrittenFolder(session, place.folder()).requireAsWritten();
    } else {
      place.requireFree();
      play(threads);
    }
  }

  /**
   * Plays all batches and makes of them what is made of them together, and tells how far it is.
   *
   * @throws CutShortException if the thread is interrupted or something can't be written
   */
  public void play(int threads) throws IOException, InterruptedException {
    session.listener().during(() -> playAndTell(threads));
  }

  private void playAndTell(int threads) throws IOException {
    try (Progress progress = session.listener().begins("Playing", allRuns())) {
      play(threads, progress);
    }
  }

  /**
   * As above, telling {@code progress} how many runs of all are done.
   *
   * @throws CutShortException as above
   */
  public void play(int threads, Progress progress) throws IOException {
    boolean again = place.goesOn();
    try (UnfinishedFolder unfinished = again ? place.reopen() : place.begin(this::begin)) {
      Path folder = unfinished.folder();
      Checkpoint checkpoint = again ? goOn(folder) : Checkpoint.read(folder);
      if (!playAndFinish(unfinished, checkpoint, threads, progress)) {
        throw CutShortException.undrawn(place.folder());
      }
    }
  }

  /** Says whether charts and page were drawn too. */
  private boolean playAndFinish(
      UnfinishedFolder unfinished, Checkpoint checkpoint, int threads, Progress progress) {
    Path folder = unfinished.folder();
    try {
      boolean isDrawn = true;
      if (!Files.exists(folder.resolve(BatchFiles.MANIFEST))) {
        playBatches(folder, threads, progress);
        isDrawn = finish(folder, checkpoint);
      }
      unfinished.complete();
      return isDrawn;
    } catch (CutShortException e) {
      throw e.within(done(folder), goOn());
    } catch (StoppedException e) {
      throw CutShortException.stopped(done(folder), goOn(), e);
    } catch (IOException | UncheckedIOException e) {
      throw CutShortException.writing(folder, done(folder), goOn(), e);
    } catch (OutOfMemoryError e) {
      throw CutShortException.outOfMemory(done(folder), goOn(), e);
    }
  }

  private void begin(Path folder) throws IOException {
    Checkpoint.beginning(session.command(), BatchPlayer.now()).write(folder);
    experiment.begin(folder);
  }

  private Checkpoint goOn(Path folder) throws IOException {
    if (!StudyFolder.open(folder, session.reader()).identity().equals(experiment.hash())) {
      throw new InputException(
          "--out " + place.folder(),
          "other results that were stopped, " + folder,
          "a new folder, or --force to do without what is there",
          "\"" + goOn() + "\" first");
    }
    session.note("Going on after " + done(folder) + ".");
    if (Files.exists(folder.resolve(BatchFiles.MANIFEST))) {
      return Checkpoint.complete(0);
    }
    Checkpoint checkpoint = Checkpoint.read(folder).again();
    checkpoint.write(folder);
    return checkpoint;
  }

  private void playBatches(Path folder, int threads, Progress progress) throws IOException {
    long before = 0;
    for (int number = 1; number <= batches().size(); number++) {
      BatchPlan batch = batches().get(number - 1);
      Destination its = Destination.ofPoint(folder, number);
      long earlier = before;
      if (!its.holds(batch)) {
        new BatchPlayer(session, batch, its, false)
            .play(threads, done -> progress.reached(earlier + done));
      }
      before += batch.runs();
    }
  }

  private boolean finish(Path folder, Checkpoint checkpoint) throws IOException {
    Manifest manifest =
        new BatchPlayer(session, experiment.baseline(), place, false)
            .manifest(checkpoint)
            .withIdentity(experiment.hash());
    experiment.tabulate(folder);
    boolean isDrawn =
        new Redrawing(folder, into -> experiment.draw(folder, manifest, into)).drawUnlessStopped();
    ProvenanceFiles.write(folder, experiment.baseline().scenario().scenario().title(), manifest);
    return isDrawn;
  }

  private String done(Path folder) {
    long done = 0;
    for (int number = 1; number <= batches().size(); number++) {
      BatchPlan batch = batches().get(number - 1);
      Destination its = Destination.ofPoint(folder, number);
      if (its.holds(batch)) {
        done += new ResultsFolder(its.folder(), batch.scenario()).done(batch.runs());
      } else if (its.isUnfinished()) {
        boolean isComplete = !Checkpoint.isIn(its.unfinished());
        done += isComplete ? batch.runs() : Checkpoint.read(its.unfinished()).done();
      }
    }
    return String.format(Locale.ROOT, "%,d of %,d runs", done, allRuns());
  }

  private long allRuns() {
    return batches().stream().mapToLong(BatchPlan::runs).sum();
  }

  private List<BatchPlan> batches() {
    return experiment.batches();
  }

  private String goOn() {
    return "parley resume " + place.folder();
  }
}
