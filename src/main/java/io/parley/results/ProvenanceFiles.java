package io.parley.results;

import io.parley.results.file.Hashes;
import io.parley.results.file.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * How a folder came about, in the two files that say so: {@code manifest.json}, which hashes every
 * other file and is written last, and {@code ro-crate-metadata.json}, which says the same for other
 * programs. They alone hold times, so they alone differ between folders of the same batch.
 */
public final class ProvenanceFiles {

  /** What is made anew here, or does not stay. */
  private static final Set<String> PASSING =
      Set.of(
          BatchFiles.CRATE,
          BatchFiles.CRATE + Json.NEW,
          BatchFiles.MANIFEST,
          BatchFiles.MANIFEST + Json.NEW,
          BatchFiles.CHECKPOINT,
          BatchFiles.REPLACES,
          BatchFiles.LOCK);

  private ProvenanceFiles() {}

  /**
   * Writes both for a folder whose other files are complete.
   *
   * @param title the title of the scenario that was played
   */
  public static void write(Path folder, String title, Manifest manifest) throws IOException {
    write(folder, folder, title, manifest, FileHashes.of(folder, PASSING));
  }

  /**
   * Writes both again after charts and page were redrawn, with the hashes of the data that were
   * there.
   *
   * @param into the folder that they are written into
   * @param drawn the hashes of what was redrawn, by its name
   */
  public static void writeRedrawn(Path folder, Path into, String title, Map<String, String> drawn)
      throws IOException {
    FileHashes hashes = Manifest.hashes(folder).without(BatchFiles.CRATE);
    for (String name : hashes.byName().keySet()) {
      if (BatchFiles.isDrawn(name)) {
        hashes = hashes.without(name);
      }
    }
    for (Map.Entry<String, String> file : drawn.entrySet()) {
      hashes = hashes.with(file.getKey(), file.getValue());
    }
    write(folder, into, title, Manifest.read(folder), hashes);
  }

  private static void write(
      Path folder, Path into, String title, Manifest manifest, FileHashes files)
      throws IOException {
    Path crate = into.resolve(BatchFiles.CRATE);
    String text = new RunCrate(manifest, title).text(files, RunCrate.sizes(folder, files));
    Json.replace(text, crate);
    manifest.write(into, files.with(BatchFiles.CRATE, Hashes.of(crate)));
  }
}
