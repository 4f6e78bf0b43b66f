package io.parley.study.verify;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.check.Discrepancy;
import io.parley.results.check.Discrepancy.Kind;
import io.parley.results.check.FileCheck;
import io.parley.results.check.OriginCheck;
import io.parley.results.destination.Destination;
import io.parley.results.study.StudyFolder;
import io.parley.study.Session;
import io.parley.study.verify.Verification.Replayed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks an experiment's folder: its own files; then, as far as they make that possible, what it
 * says of its origin, each of its batches, and the tables that are made of them.
 */
final class ExperimentVerifier {

  private final Session session;
  private final Path folder;
  private final Manifest manifest;
  private final List<Discrepancy> findings = new ArrayList<>();
  private int runs;
  private @Nullable Replayed replayed;

  /**
   * A verifier of a folder.
   *
   * @throws InputException if it has no manifest that can be read
   */
  ExperimentVerifier(Session session, Path folder) {
    this.session = session;
    this.folder = folder;
    this.manifest = BatchVerifier.manifest(folder);
    this.runs = manifest.runs();
  }

  /** Checks the folder, playing again of each batch what {@code replays} says. */
  Verification verify(Replays replays) throws IOException, InterruptedException {
    FileCheck check = FileCheck.of(folder);
    findings.addAll(check.findings());
    String why = findMore(check, replays);
    return new Verification(folder, manifest, check.listed(), runs, replayed, why, findings);
  }

  /** Returns why no runs were played again; empty if some were. */
  private String findMore(FileCheck check, Replays replays)
      throws IOException, InterruptedException {
    if (!check.isAsWritten(BatchFiles.PLAN)) {
      return BatchFiles.PLAN + " is not as it was written";
    }
    List<Discrepancy> ofVersion = OriginCheck.ofVersion(folder, manifest);
    if (!ofVersion.isEmpty()) {
      findings.addAll(ofVersion);
      return BatchVerifier.UNSURE;
    }
    if (!manifest.version().equals(session.version())) {
      return BatchVerifier.otherVersion(session, manifest, replays, findings);
    }
    OriginCheck origin = new OriginCheck(folder, manifest, check, session.reader());
    findings.addAll(origin.findings());
    if (origin.plan() == null) {
      return BatchVerifier.UNSURE;
    }
    StudyFolder study = StudyFolder.open(folder, session.reader());
    String why = verifyBatches(study.planned(), check, replays);
    if (check.ofData().isEmpty()) {
      for (String table : study.tablesNotOfBatches()) {
        findings.add(Discrepancy.disagrees(table, "not what " + study.kind().origin() + " say"));
      }
    }
    return why;
  }

  private String verifyBatches(List<BatchPlan> batches, FileCheck check, Replays replays)
      throws IOException, InterruptedException {
    runs = 0;
    String why = "";
    for (int number = 1; number <= batches.size(); number++) {
      String prefix = BatchFiles.POINTS + "/" + number + "/";
      if (check.isAsWritten(prefix + BatchFiles.MANIFEST)) {
        Destination place = Destination.ofPoint(folder, number);
        if (!place.holds(batches.get(number - 1))) {
          findings.add(
              new Discrepancy(
                  Kind.DISAGREES,
                  prefix + BatchFiles.MANIFEST,
                  "not the batch that " + BatchFiles.PLAN + " has there"));
        }
        Verification batch = new BatchVerifier(session, place.folder()).verify(replays);
        add(prefix, batch);
        why = batch.replayed() == null ? batch.why() : why;
      }
    }
    return why;
  }

  private void add(String prefix, Verification batch) {
    for (Discrepancy finding : batch.findings()) {
      boolean isSaid =
          findings.stream().anyMatch(each -> each.file().equals(prefix + finding.file()));
      if (!isSaid) {
        findings.add(new Discrepancy(finding.kind(), prefix + finding.file(), finding.what()));
      }
    }
    runs += batch.runs();
    Replayed its = batch.replayed();
    if (its != null) {
      replayed =
          replayed == null
              ? its
              : new Replayed(replayed.runs() + its.runs(), replayed.differing() + its.differing());
    }
  }
}
