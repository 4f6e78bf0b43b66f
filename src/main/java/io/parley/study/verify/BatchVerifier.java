package io.parley.study.verify;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import io.parley.results.check.CountCheck;
import io.parley.results.check.Discrepancy;
import io.parley.results.check.FileCheck;
import io.parley.results.check.OriginCheck;
import io.parley.study.Session;
import io.parley.study.verify.Verification.Replayed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks a batch's folder: its files against its manifest; then, as far as they make that possible,
 * what they say against each other; then runs that are played again against the rows.
 */
final class BatchVerifier {

  /** Why no runs are played again where a folder contradicts itself. */
  static final String UNSURE = "it is not sure what was";

  private final Session session;
  private final Path folder;
  private final Manifest manifest;
  private final List<Discrepancy> findings = new ArrayList<>();
  private int files;
  private int done;
  private @Nullable Replayed replayed;

  /**
   * A verifier of a folder.
   *
   * @throws InputException if it has no manifest that can be read
   */
  BatchVerifier(Session session, Path folder) {
    this.session = session;
    this.folder = folder;
    this.manifest = manifest(folder);
    this.done = manifest.runs();
  }

  /**
   * The manifest of a folder.
   *
   * @throws InputException if it has none that can be read
   */
  static Manifest manifest(Path folder) {
    BatchFiles.require(folder, BatchFiles.MANIFEST, BatchFiles.A_BATCH);
    return Manifest.read(folder);
  }

  /** Checks the folder, playing again what {@code replays} says. */
  Verification verify(Replays replays) throws IOException, InterruptedException {
    FileCheck check = FileCheck.of(folder);
    files = check.listed();
    findings.addAll(check.findings());
    String why = findMore(check, replays);
    return new Verification(folder, manifest, files, done, replayed, why, findings);
  }

  /** Returns why no runs were played again; empty if some were. */
  private String findMore(FileCheck check, Replays replays)
      throws IOException, InterruptedException {
    for (String name : List.of(BatchFiles.SCENARIO, BatchFiles.PLAN)) {
      if (!check.isAsWritten(name)) {
        return name + " is not as it was written";
      }
    }
    List<Discrepancy> ofVersion = OriginCheck.ofVersion(folder, manifest);
    if (!ofVersion.isEmpty()) {
      findings.addAll(ofVersion);
      return UNSURE;
    }
    if (!manifest.version().equals(session.version())) {
      return otherVersion(session, manifest, replays, findings);
    }
    ResultsFolder results = ResultsFolder.open(folder, session.reader());
    OriginCheck origin = new OriginCheck(folder, manifest, check, session.reader());
    findings.addAll(origin.findings());
    findings.addAll(new CountCheck(results).findings());
    BatchPlan plan = origin.plan();
    if (plan == null) {
      return UNSURE;
    }
    if (replays.isNone()) {
      return "not asked for";
    }
    if (plan.length().mayBeLess() && !check.isAsWritten(BatchFiles.SUMMARY)) {
      return BatchFiles.SUMMARY + ", which says how many there are, is not as it was written";
    }
    done = plan.length().mayBeLess() ? results.done(plan.runs()) : plan.runs();
    replayed = replays.play(session, results, plan, done, findings);
    return replayed == null ? "the batch kept no rows (--all plays all runs and sums them up)" : "";
  }

  /** Returns why runs of another version were not played again, which is a finding if asked for. */
  static String otherVersion(
      Session session, Manifest manifest, Replays replays, List<Discrepancy> findings) {
    if (replays.isNone()) {
      return "not asked for";
    }
    String why = "Parley " + manifest.version() + " played them, and this is " + session.version();
    findings.add(
        new Discrepancy(
            Discrepancy.Kind.DISAGREES, BatchFiles.MANIFEST, "runs can't be compared: " + why));
    return why;
  }
}
