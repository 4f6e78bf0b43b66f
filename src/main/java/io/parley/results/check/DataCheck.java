package io.parley.results.check;

import io.parley.results.BatchFiles;
import io.parley.results.Manifest;
import io.parley.results.check.Discrepancy.Kind;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether what is read of a folder is what was written there; charts and page apart. */
public final class DataCheck {

  private DataCheck() {}

  /**
   * What of the data, or of what the folder says of their origin, is not as it was written.
   *
   * @param version this Parley's version; how another one writes manifest and crate is not known
   * @throws io.parley.model.InputException if the manifest or the plan can't be read
   */
  public static List<Discrepancy> findings(Path folder, ScenarioReader reader, String version)
      throws IOException {
    FileCheck files = FileCheck.of(folder);
    List<Discrepancy> findings = new ArrayList<>(files.ofData());
    findings.removeIf(
        DataCheck::isOfCrate); // a kill while charts are drawn again leaves it changed
    if (findings.isEmpty()) {
      Manifest manifest = Manifest.read(folder);
      findings.addAll(OriginCheck.ofVersion(folder, manifest));
      if (findings.isEmpty() && manifest.version().equals(version)) {
        findings.addAll(new OriginCheck(folder, manifest, files, reader).ofData());
      }
    }
    return findings;
  }

  private static boolean isOfCrate(Discrepancy finding) {
    return finding.kind() == Kind.CHANGED && finding.file().equals(BatchFiles.CRATE);
  }
}
