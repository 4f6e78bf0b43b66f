package io.parley.study.verify;

import io.parley.results.study.StudyFolder;
import io.parley.study.Session;
import io.parley.study.WrittenFolder;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Checks a results folder of any kind against its manifest and against runs that are played again.
 *
 * @param session what they are played with
 * @param replays which runs
 */
public record Verifier(Session session, Replays replays) {

  /**
   * Checks the folder.
   *
   * @throws io.parley.model.InputException if there are no complete results
   */
  public Verification verify(Path folder) throws IOException, InterruptedException {
    new WrittenFolder(session, folder).requireWhole();
    return StudyFolder.isExperiment(folder)
        ? new ExperimentVerifier(session, folder).verify(replays)
        : new BatchVerifier(session, folder).verify(replays);
  }
}
