package io.parley.study.play;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.destination.Destination;
import io.parley.results.PlanFile;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SweepFolder;
import io.parley.results.study.SweepPlan;
import io.parley.study.Session;
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
    session.extensions().requirePlayed(unfinished, PlanFile.version(unfinished));
    String kind = PlanFile.kind(unfinished, session.version());
    if (kind.equals(PlanFile.BATCH)) {
      PlanFile file = PlanFile.read(unfinished, session.reader());
      new BatchPlayer(session, file.plan(), place, file.drawn()).play(threads);
    } else {
      new ExperimentPlayer(session, experiment(kind, unfinished), place).play(threads);
    }
  }

  private Experiment experiment(String kind, Path unfinished) {
    return switch (kind) {
      case ComparisonFolder.KIND ->
          new PlayedComparison(session, ComparisonFolder.plan(unfinished, session.reader()));
      case SweepFolder.KIND -> sweep(unfinished);
      case SensitivityFolder.KIND ->
          new PlayedSensitivity(
              session, SensitivityFolder.open(unfinished, session.reader()).plan(), null);
      default ->
          throw new InputException(
              unfinished.toString(),
              "results of the kind \"" + kind + "\"",
              "a batch, a sweep, a comparison or a sensitivity analysis");
    };
  }

  private PlayedSweep sweep(Path unfinished) {
    SweepPlan plan = SweepFolder.open(unfinished, session.reader()).plan();
    String label = unfinished.resolve(BatchFiles.SCENARIO).toString();
    return new PlayedSweep(session, plan, plan.points(session.reader(), label));
  }
}
