package io.parley.results.destination;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.FileHashes;
import io.parley.results.Manifest;
import io.parley.results.ProvenanceFiles;
import io.parley.results.file.Hashes;
import io.parley.results.file.StoppedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Charts and a page for a results folder. They are drawn in a folder of their own within it and put
 * in their places when all are whole; links that are at those places are replaced, and never
 * written through.
 *
 * @param folder the results folder
 * @param drawing draws all of them into the folder that it is given
 */
public record Redrawing(Path folder, Destination.Content drawing) {

  /**
   * Draws them into a folder that has no manifest yet, unless the thread is interrupted before all
   * are drawn.
   *
   * @return whether they are there; if not, nothing of them is, and the thread may go on
   */
  public boolean drawUnlessStopped() throws IOException {
    try (Workspace workspace = workspace()) {
      try {
        draw(workspace);
      } finally {
        workspace.delete();
      }
      return true;
    } catch (StoppedException e) {
      return !Thread.interrupted();
    }
  }

  /**
   * Draws them into a complete folder, whose manifest lists them from then on. The hashes of the
   * data stay those of the run, so that a change of the data still shows. After a kill at any
   * moment the folder is as before, or this mends it when it is done again.
   *
   * @param title the title of the scenario that was played
   */
  public void redraw(String title) throws IOException {
    try (Workspace workspace = workspace()) {
      try {
        SortedMap<String, String> drawn = draw(workspace);
        dropUndrawn(drawn);
        ProvenanceFiles.writeRedrawn(folder, workspace.folder(), title, drawn);
        move(workspace.folder(), BatchFiles.CRATE);
        move(workspace.folder(), BatchFiles.MANIFEST);
      } finally {
        workspace.delete();
      }
    }
  }

  /**
   * Draws them from data that are not as they were written, and leaves the manifest as it is, so
   * that what is drawn shows as changed.
   */
  public void redrawAsIs() throws IOException {
    try (Workspace workspace = workspace()) {
      try {
        draw(workspace);
      } finally {
        workspace.delete();
      }
    }
  }

  private Workspace workspace() throws IOException {
    StoppedException.ifInterrupted();
    Path charts = folder.resolve(BatchFiles.CHARTS);
    if (Files.exists(charts, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(charts, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(
          charts.toString(), Files.isSymbolicLink(charts) ? "a link" : "a file", "a folder");
    }
    Workspace workspace = Workspace.open(folder.resolve(BatchFiles.DRAWN), folder);
    workspace.sweep();
    return workspace;
  }

  /** The hashes of what was drawn, by its name. */
  private SortedMap<String, String> draw(Workspace workspace) throws IOException {
    Path from = workspace.folder();
    drawing.write(from);
    SortedMap<String, String> drawn = new TreeMap<>();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = OwnNames.in(from, file);
        if (!name.equals(BatchFiles.LOCK)) {
          drawn.put(name, Hashes.of(file));
        }
      }
    }
    if (Files.exists(from.resolve(BatchFiles.CHARTS))) {
      Files.createDirectories(folder.resolve(BatchFiles.CHARTS));
    }
    for (String name : drawn.keySet()) {
      move(from, name);
    }
    return drawn;
  }

  private void move(Path from, String name) throws IOException {
    Files.move(
        from.resolve(name),
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes charts that are no longer drawn, if they are as they were drawn. */
  private void dropUndrawn(SortedMap<String, String> drawn) throws IOException {
    FileHashes hashes = Manifest.hashes(folder);
    for (String name : hashes.byName().keySet()) {
      Path file = folder.resolve(name);
      if (BatchFiles.isDrawn(name)
          && OwnNames.has(name)
          && !drawn.containsKey(name)
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Hashes.of(file).equals(hashes.byName().get(name))) {
        Files.delete(file);
      }
    }
  }
}
