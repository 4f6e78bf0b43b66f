package io.parley.results.check;

import io.parley.results.BatchFiles;
import io.parley.results.Manifest;
import io.parley.results.check.Discrepancy.Kind;
import io.parley.results.file.FolderContents;
import io.parley.results.file.Hashes;
import io.parley.results.file.SpreadsheetMarks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is in a folder with the files and hashes that its manifest lists.
 *
 * @param listed how many files the manifest lists
 * @param findings what differs, by name
 */
public record FileCheck(int listed, List<Discrepancy> findings) {

  public FileCheck {
    findings = List.copyOf(findings);
  }

  /**
   * Checks every file, link and empty folder.
   *
   * @throws io.parley.model.InputException if the manifest can't be read
   */
  public static FileCheck of(Path folder) throws IOException {
    SortedMap<String, String> listed = Manifest.hashes(folder).byName();
    FolderContents found = FolderContents.of(folder);
    Set<String> names = new TreeSet<>(listed.keySet());
    names.addAll(found.files().keySet());
    names.addAll(found.others().keySet());
    if (!listed.containsKey(BatchFiles.MANIFEST)) {
      names.remove(BatchFiles.MANIFEST);
    }
    List<Discrepancy> findings = new ArrayList<>();
    for (String name : names) {
      Discrepancy finding = finding(name, listed.get(name), found);
      if (finding != null) {
        findings.add(finding);
      }
    }
    return new FileCheck(listed.size(), findings);
  }

  private static @Nullable Discrepancy finding(
      String name, @Nullable String hash, FolderContents found) {
    String other = found.others().get(name);
    if (other != null) {
      return new Discrepancy(hash == null ? Kind.EXTRA : Kind.CHANGED, name, other);
    }
    Path file = found.files().get(name);
    if (file == null) {
      return Discrepancy.of(Kind.MISSING, name);
    }
    if (hash == null) {
      return Discrepancy.of(Kind.EXTRA, name);
    }
    try {
      return Hashes.of(file).equals(hash) ? null : changed(name, file);
    } catch (IOException e) {
      return new Discrepancy(Kind.CHANGED, name, "can't be read");
    }
  }

  private static Discrepancy changed(String name, Path file) {
    String marks = name.endsWith(".csv") ? SpreadsheetMarks.of(file) : "";
    return new Discrepancy(Kind.CHANGED, name, marks);
  }

  /** Whether the file of this name is as it was written. */
  public boolean isAsWritten(String name) {
    return findings.stream().noneMatch(finding -> finding.file().equals(name));
  }

  /** Whether the file of this name was written and is gone or changed. */
  boolean isLost(String name) {
    return findings.stream()
        .anyMatch(each -> each.kind() != Kind.EXTRA && each.file().equals(name));
  }

  /**
   * What differs of all that charts and page are drawn from: data files that are not as they were
   * written, and files beside them that would be taken for such.
   */
  public List<Discrepancy> ofData() {
    return findings.stream()
        .filter(each -> !BatchFiles.isDrawn(each.file()))
        .filter(each -> each.kind() != Kind.EXTRA || BatchFiles.isData(each.file()))
        .toList();
  }
}
