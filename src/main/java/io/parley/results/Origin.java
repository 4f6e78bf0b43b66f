package io.parley.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a folder came about, in the two files that say so: {@code manifest.json}, which hashes every
 * other file and is written last, and {@code ro-crate-metadata.json}, which says the same for other
 * programs. They alone hold times, so they alone differ between folders of the same batch.
 */
public final class Origin {

  /** What is made anew here, or does not stay. */
  private static final List<String> PASSING =
      List.of(
          BatchFiles.CRATE, BatchFiles.MANIFEST + Json.NEW, BatchFiles.CHECKPOINT, BatchFiles.LOCK);

  private Origin() {}

  /**
   * Writes both for a folder whose other files are complete.
   *
   * @param title the title of the scenario that was played
   */
  public static void write(Path folder, String title, Manifest manifest) throws IOException {
    FileHashes files = FileHashes.of(folder);
    for (String name : PASSING) {
      files = files.without(name);
    }
    write(folder, title, manifest, files);
  }

  /**
   * Writes both again after the charts and the page were redrawn. The hashes of the data stay those
   * of the run, so that a change of the data still shows.
   */
  public static void writeRedrawn(ResultsFolder results) throws IOException {
    Path folder = results.path();
    FileHashes hashes = Manifest.hashes(folder).without(BatchFiles.CRATE);
    for (String name : hashes.byName().keySet()) {
      if (BatchFiles.isDrawn(name)) {
        hashes = hashes.without(name);
      }
    }
    for (Map.Entry<String, String> file : FileHashes.of(folder).byName().entrySet()) {
      if (BatchFiles.isDrawn(file.getKey())) {
        hashes = hashes.with(file.getKey(), file.getValue());
      }
    }
    write(folder, results.scenario().title(), Manifest.read(folder), hashes);
  }

  private static void write(Path folder, String title, Manifest manifest, FileHashes files)
      throws IOException {
    Path crate = folder.resolve(BatchFiles.CRATE);
    String text = new RunCrate(manifest, title).text(files, RunCrate.sizes(folder, files));
    Files.writeString(crate, text);
    manifest.write(folder, files.with(BatchFiles.CRATE, Hashes.of(crate)));
  }
}
