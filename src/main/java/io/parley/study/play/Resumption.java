package io.parley.study.play;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.PlanFile;
import io.parley.results.PlanHeader;
import io.parley.results.destination.Destination;
import io.parley.results.study.BatchFolder;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.StudyFolder;
import io.parley.results.study.SweepFolder;
import io.parley.study.Session;
import io.parley.study.WrittenFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Goes on with results that were stopped.
 *
 * @param session what they are played with and told to
 * @param threads on how many threads
 */
public record Resumption(Session session, int threads) {

  /**
   * Plays what is missing, if anything is.
   *
   * @param folder the results folder, or the unfinished one beside it
   * @return the results folder, complete
   * @throws InputException if there are no results that this Parley can go on with
   */
  public Path resume(Path folder) throws IOException, InterruptedException {
    Destination place = Destination.of(folder);
    if (place.isUnfinished()) {
      resume(place);
    } else if (Files.exists(place.folder().resolve(BatchFiles.MANIFEST))) {
      session.note("These results are complete.");
      new WrittenFolder(session, place.folder()).requireAsWritten();
    } else if (Files.isDirectory(place.unfinished())) {
      resume(place); // says what is wrong with it
    } else {
      throw new InputException(
          folder.toString(), "no results", "a results folder that was not finished");
    }
    return place.folder();
  }

  private void resume(Destination place) throws IOException, InterruptedException {
    Path unfinished = place.unfinished();
    session.extensions().requirePlayed(unfinished, PlanHeader.read(unfinished).version());
    PlanHeader.requireVersion(unfinished, session.version());
    StudyFolder.open(unfinished, session.reader()).accept(new Player(place)).run();
  }

  /** What goes on with a folder. */
  private interface Play {
    void run() throws IOException, InterruptedException;
  }

  /** How a folder of each kind is gone on with. */
  private final class Player implements StudyFolder.Visitor<Play, RuntimeException> {

    private final Destination place;

    Player(Destination place) {
      this.place = place;
    }

    @Override
    public Play batch(BatchFolder folder) {
      PlanFile file = folder.planFile();
      return () -> new BatchPlayer(session, file.plan(), place, file.drawn()).play(threads);
    }

    @Override
    public Play sweep(SweepFolder folder) {
      return play(new PlayedSweep(session, folder.plan(), folder.designPoints()));
    }

    @Override
    public Play comparison(ComparisonFolder folder) {
      return play(new PlayedComparison(session, folder.plan()));
    }

    @Override
    public Play sensitivity(SensitivityFolder folder) {
      return play(new PlayedSensitivity(session, folder.plan(), null));
    }

    private Play play(Experiment experiment) {
      return () -> new ExperimentPlayer(session, experiment, place).play(threads);
    }
  }
}
