package io.parley.study.play;

import io.parley.analysis.BatchStatistics;
import io.parley.experiment.Batch;
import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.BatchWriter;
import io.parley.results.Checkpoint;
import io.parley.results.Manifest;
import io.parley.results.PlanFile;
import io.parley.results.ProvenanceFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.destination.Destination;
import io.parley.results.destination.Redrawing;
import io.parley.results.destination.UnfinishedFolder;
import io.parley.results.file.StoppedException;
import io.parley.simulation.Negotiation;
import io.parley.study.CutShortException;
import io.parley.study.Progress;
import io.parley.study.Session;
import io.parley.study.Version;
import io.parley.study.WrittenFolder;
import io.parley.study.draw.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Plays a batch into its results folder, or goes on with it where an earlier attempt stopped.
 *
 * @param session what it is played with and told to
 * @param plan what is played
 * @param place where it goes
 * @param drawn whether charts and a page are made
 */
public record BatchPlayer(Session session, BatchPlan plan, Destination place, boolean drawn) {

  /**
   * Plays, unless the same batch is there already, which is told.
   *
   * @throws InputException if its place is taken
   * @throws CutShortException as for {@link #play}
   */
  public void playUnlessThere(int threads) throws IOException, InterruptedException {
    if (!place.force() && place.holds(plan)) {
      session.note("The same batch is there already.");
      new WrittenFolder(session, place.folder()).requireAsWritten();
    } else {
      place.requireFree();
      play(threads);
    }
  }

  /**
   * Plays, and tells how far it is.
   *
   * @throws CutShortException if the thread is interrupted or something can't be written
   */
  public void play(int threads) throws IOException, InterruptedException {
    session.listener().during(() -> playAndTell(threads));
  }

  private void playAndTell(int threads) throws IOException {
    boolean again = place.goesOn();
    try (UnfinishedFolder unfinished = open(again)) {
      Checkpoint checkpoint = checkpoint(unfinished.folder(), again);
      if (again) {
        session.note("Going on after " + runs(checkpoint) + ".");
      }
      try (Progress progress = session.listener().begins("Playing", plan.runs())) {
        play(unfinished, checkpoint, threads, progress);
      }
    }
  }

  /** As above, telling {@code progress} how many runs are done. */
  public void play(int threads, Progress progress) throws IOException {
    boolean again = place.goesOn();
    try (UnfinishedFolder unfinished = open(again)) {
      play(unfinished, checkpoint(unfinished.folder(), again), threads, progress);
    }
  }

  private UnfinishedFolder open(boolean again) throws IOException {
    return again ? place.reopen() : place.begin(this::begin);
  }

  private void begin(Path folder) throws IOException {
    Checkpoint.beginning(session.command(), now()).write(folder);
    new PlanFile(plan, drawn).write(folder);
  }

  private Checkpoint checkpoint(Path folder, boolean again) throws IOException {
    if (!again) {
      return Checkpoint.read(folder);
    }
    if (!PlanFile.read(folder, session.reader()).plan().hash().equals(plan.hash())) {
      throw new InputException(
          "--out " + place.folder(),
          "another batch that was stopped, " + folder,
          "a new folder, or --force to do without what is there",
          "\"" + goOn() + "\" first");
    }
    Checkpoint left = left(folder);
    left.requireFiles(folder);
    return left.again();
  }

  /** How far the batch is that is in {@code folder}. */
  private Checkpoint left(Path folder) {
    boolean isComplete =
        Files.exists(folder.resolve(BatchFiles.MANIFEST)) && !Checkpoint.isIn(folder);
    return isComplete
        ? Checkpoint.complete(ResultsFolder.open(folder, session.reader()).done(plan.runs()))
        : Checkpoint.read(folder);
  }

  private void play(
      UnfinishedFolder unfinished, Checkpoint checkpoint, int threads, Progress progress)
      throws IOException {
    Path folder = unfinished.folder();
    boolean isStopped = false;
    try {
      if (!Files.exists(folder.resolve(BatchFiles.MANIFEST))) {
        Manifest manifest = manifest(writeData(folder, checkpoint, threads, progress));
        ResultsFolder results = ResultsFolder.open(folder, session.reader());
        tell(results);
        isStopped = drawn && !drawUnlessStopped(results, manifest);
        ProvenanceFiles.write(folder, results.scenario().title(), manifest);
      }
      unfinished.complete();
    } catch (InterruptedException | StoppedException e) {
      throw CutShortException.stopped(done(), goOn(), e);
    } catch (IOException | UncheckedIOException e) {
      throw CutShortException.writing(folder, done(), goOn(), e);
    } catch (OutOfMemoryError e) {
      throw CutShortException.outOfMemory(done(), goOn(), e);
    }
    if (isStopped) {
      throw CutShortException.undrawn(place.folder());
    }
  }

  private Checkpoint writeData(Path folder, Checkpoint checkpoint, int threads, Progress progress)
      throws IOException, InterruptedException {
    Batch batch = new Batch(negotiation(), plan.length(), threads);
    BatchStatistics statistics = checkpoint.statisticsOf(plan.scenario().scenario());
    try (BatchWriter writer = new BatchWriter(folder, plan, checkpoint)) {
      try {
        batch.play(statistics, writer, progress::reached);
      } catch (InterruptedException e) {
        writer.checkpoint(statistics);
        throw e;
      }
      return writer.finish(statistics);
    }
  }

  private void tell(ResultsFolder results) throws IOException {
    if (plan.keep().hasEvents()) {
      new TypicalTranscripts(results, negotiation()).write();
    }
  }

  private boolean drawUnlessStopped(ResultsFolder results, Manifest manifest) throws IOException {
    return new Redrawing(
            results.path(), into -> Pictures.drawn(session).draw(results, manifest, into))
        .drawUnlessStopped();
  }

  private Negotiation negotiation() {
    return session.negotiation(plan);
  }

  /** How the batch came about, ended now. */
  Manifest manifest(Checkpoint last) {
    return new Manifest(
        plan.version(),
        plan.hash(),
        last.command(),
        plan.seed(),
        plan.runs(),
        plan.scenarioHash(),
        Version.ofJava(),
        last.started(),
        now(),
        last.resumed());
  }

  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private String done() {
    return runs(left(place.unfinished()));
  }

  private String runs(Checkpoint checkpoint) {
    return String.format(Locale.ROOT, "%,d of %,d runs", checkpoint.done(), plan.runs());
  }

  private String goOn() {
    return "parley resume " + place.folder();
  }
}
