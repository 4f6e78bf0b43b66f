package io.parley.results;

import io.parley.results.Finding.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Compares a folder's files with the hashes that its manifest lists.
 *
 * @param listed how many files the manifest lists
 * @param findings those that differ, by name
 */
public record FileCheck(int listed, List<Finding> findings) {

  public FileCheck {
    findings = List.copyOf(findings);
  }

  /**
   * Checks every file.
   *
   * @throws io.parley.model.InputException if the manifest can't be read
   */
  public static FileCheck of(Path folder) throws IOException {
    SortedMap<String, String> listed = Manifest.hashes(folder).byName();
    SortedMap<String, String> found = FileHashes.of(folder).byName();
    SortedSet<String> names = new TreeSet<>(listed.keySet());
    names.addAll(found.keySet());
    List<Finding> findings = new ArrayList<>();
    for (String name : names) {
      if (!found.containsKey(name)) {
        findings.add(Finding.of(Kind.MISSING, name));
      } else if (!listed.containsKey(name)) {
        findings.add(Finding.of(Kind.EXTRA, name));
      } else if (!found.get(name).equals(listed.get(name))) {
        findings.add(Finding.of(Kind.CHANGED, name));
      }
    }
    return new FileCheck(listed.size(), findings);
  }

  /** Whether the file of this name is as it was written. */
  public boolean isAsWritten(String name) {
    return findings.stream().noneMatch(finding -> finding.file().equals(name));
  }
}
