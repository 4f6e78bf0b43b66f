package io.parley.study;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.Manifest;
import io.parley.results.check.DataCheck;
import io.parley.results.check.Discrepancy;
import io.parley.results.destination.Destination;
import io.parley.results.study.StudyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What commands that read a results folder ask of it first.
 *
 * @param session what it is read with
 * @param path the folder
 */
public record WrittenFolder(Session session, Path path) {

  private static final int MOST_NAMED = 5;

  /**
   * Requires that there are complete results.
   *
   * @throws InputException if there are none, results that were stopped, or results of strategies
   *     or protocols that are not there
   */
  public WrittenFolder requireWhole() {
    Destination place = Destination.of(path);
    boolean isWhole = Files.exists(place.folder().resolve(BatchFiles.MANIFEST));
    boolean isAskedFor = place.folder().equals(path);
    if (place.isUnfinished() && !(isWhole && isAskedFor)) {
      throw new InputException(
          path.toString(),
          "results that were stopped",
          "complete ones",
          "\"parley resume " + place.folder() + "\" first");
    }
    if (!isWhole && Files.exists(path.resolve(BatchFiles.SCENARIO))) {
      BatchFiles.require(path, BatchFiles.MANIFEST, BatchFiles.A_BATCH);
    }
    if (isWhole) {
      session.extensions().requirePlayed(path, Manifest.read(place.folder()).version());
    }
    return this;
  }

  /**
   * Requires that it is a batch's.
   *
   * @param command what to say of one of its batches instead, with {@code %s} for that
   * @throws InputException if it is an experiment's
   */
  public WrittenFolder requireBatch(String command) {
    if (StudyFolder.isExperiment(path)) {
      Path first = Destination.ofPoint(path, 1).folder();
      throw new InputException(
          path.toString(),
          "an experiment, which is several batches",
          "a batch, as those in " + path.resolve(BatchFiles.POINTS),
          "\"" + command.formatted(first) + "\"");
    }
    return this;
  }

  /**
   * Requires that its data are as they were written.
   *
   * @throws InputException if they are not
   */
  public WrittenFolder requireAsWritten() throws IOException {
    String difference = difference();
    if (!difference.isEmpty()) {
      throw new InputException(
          path.toString(),
          "data that are not as they were written (" + difference + ")",
          "them as " + BatchFiles.MANIFEST + " says",
          "\"parley report --as-is " + path + "\", which draws them with a warning on the page");
    }
    return this;
  }

  /** What of its data is not as it was written, in words; empty if all is. */
  public String difference() throws IOException {
    if (!Files.exists(path.resolve(BatchFiles.MANIFEST))) {
      return "";
    }
    List<Discrepancy> findings = DataCheck.findings(path, session.reader(), session.version());
    int more = findings.size() - MOST_NAMED;
    return findings.stream()
            .limit(MOST_NAMED)
            .map(Discrepancy::toString)
            .collect(Collectors.joining("; "))
        + (more > 0 ? "; and " + more + " more" : "");
  }
}
