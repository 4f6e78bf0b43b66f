package io.parley.cli;

import io.parley.cli.Verification.Replayed;
import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.ComparisonFolder;
import io.parley.results.FileCheck;
import io.parley.results.Finding;
import io.parley.results.Finding.Kind;
import io.parley.results.Manifest;
import io.parley.results.Place;
import io.parley.results.SensitivityFolder;
import io.parley.results.SweepFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks an experiment's folder: its own files, each of its batches, and the table that a sweep or
 * a sensitivity analysis makes of them.
 */
final class ExperimentVerifier {

  private final Workshop workshop;
  private final Path folder;
  private final Manifest manifest;
  private final List<Finding> findings = new ArrayList<>();
  private int runs;
  private int files;
  private @Nullable Replayed replayed;
  private String why = "";

  /**
   * A verifier of a folder.
   *
   * @throws InputException if it has no manifest that can be read
   */
  ExperimentVerifier(Workshop workshop, Path folder) {
    this.workshop = workshop;
    this.folder = folder;
    if (!Files.isRegularFile(folder.resolve(BatchFiles.MANIFEST))) {
      throw new InputException(
          folder.toString(), "no " + BatchFiles.MANIFEST, "a folder that Parley finished");
    }
    this.manifest = Manifest.read(folder);
  }

  /** Whether a folder is an experiment's. */
  static boolean isFor(Path folder) {
    return SweepFolder.isAt(folder)
        || ComparisonFolder.isAt(folder)
        || SensitivityFolder.isAt(folder);
  }

  /** Checks the folder, playing again of each batch what {@code replays} says. */
  Verification verify(Replays replays) throws IOException, InterruptedException {
    FileCheck check = FileCheck.of(folder);
    files = check.listed();
    findings.addAll(check.findings());
    for (int number = 1; Files.exists(Place.ofPoint(folder, number).folder()); number++) {
      add(number, new Verifier(workshop, Place.ofPoint(folder, number).folder()).verify(replays));
    }
    if (findings.isEmpty() && SweepFolder.isAt(folder)) {
      SweepFolder sweep = SweepFolder.open(folder, workshop.reader());
      String label = folder.resolve(BatchFiles.SCENARIO).toString();
      if (!sweep.hasTableOf(sweep.plan().points(workshop.reader(), label))) {
        findings.add(
            new Finding(Kind.DISAGREES, SweepFolder.POINTS, "not what the points' batches say"));
      }
    }
    if (findings.isEmpty()
        && SensitivityFolder.isAt(folder)
        && !SensitivityFolder.open(folder, workshop.reader()).hasTableOfSample()) {
      findings.add(
          new Finding(Kind.DISAGREES, SensitivityFolder.TABLE, "not what the sample's runs say"));
    }
    return new Verification(folder, manifest, files, runs, replayed, why, findings);
  }

  private void add(int number, Verification batch) {
    String prefix = BatchFiles.POINTS + "/" + number + "/";
    for (Finding finding : batch.findings()) {
      boolean isSaid =
          findings.stream().anyMatch(each -> each.file().equals(prefix + finding.file()));
      if (!isSaid) {
        findings.add(new Finding(finding.kind(), prefix + finding.file(), finding.what()));
      }
    }
    runs += batch.runs();
    Replayed its = batch.replayed();
    if (its == null) {
      why = batch.why();
    } else {
      replayed =
          replayed == null
              ? its
              : new Replayed(replayed.runs() + its.runs(), replayed.differing() + its.differing());
    }
  }
}
