package io.parley.study.verify;

import io.parley.results.Manifest;
import io.parley.results.check.Discrepancy;
import io.parley.results.check.Discrepancy.Kind;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a folder.
 *
 * @param folder the folder
 * @param manifest its manifest
 * @param files how many files the manifest lists
 * @param runs how many runs the batch has
 * @param replayed what came of playing runs again; null if none were
 * @param why why no runs were played again, in words; empty if some were
 * @param findings all that differs
 */
public record Verification(
    Path folder,
    Manifest manifest,
    int files,
    int runs,
    @Nullable Replayed replayed,
    String why,
    List<Discrepancy> findings) {

  public Verification {
    findings = List.copyOf(findings);
  }

  /** Whether nothing differs. */
  public boolean isClean() {
    return findings.isEmpty();
  }

  /** How many findings are of files that are not as they were written. */
  public long changedFiles() {
    return findings.stream().filter(finding -> finding.kind().isOfBytes()).count();
  }

  /**
   * What may explain that pictures alone differ: another Java than that which played the batch
   * draws some of them with other bytes. Empty if that explains nothing.
   *
   * @param java the Java that runs
   */
  public String explanation(String java) {
    boolean onlyPictures =
        !isClean()
            && findings.stream()
                .allMatch(each -> each.kind() == Kind.CHANGED && each.file().endsWith(".png"));
    return onlyPictures && !manifest.java().equals(java)
        ? "Only PNG pictures differ, whose bytes may differ between versions of Java: the manifest"
            + " says Java "
            + manifest.java()
            + ", and this is "
            + java
            + ". \"parley report\" draws them again."
        : "";
  }

  /**
   * Runs that were played again.
   *
   * @param runs how many
   * @param differing how many of them differ from the rows
   */
  public record Replayed(int runs, int differing) {}
}
