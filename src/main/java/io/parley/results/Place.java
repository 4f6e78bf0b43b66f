package io.parley.results;

import io.parley.model.InputException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a batch's folder goes. The batch is written beside it and moved there when it is whole, so
 * that a kill at any moment leaves the place as it was or complete.
 *
 * @param folder the results folder
 */
public record Place(Path folder) {

  private static final String UNFINISHED = ".partial";
  private static final String REPLACED = ".replaced";

  /** Whether the complete batch of {@code plan} is there. */
  public boolean holds(BatchPlan plan) {
    return Files.exists(folder.resolve(BatchFiles.MANIFEST))
        && Manifest.read(folder).identity().equals(plan.hash());
  }

  /**
   * Whether something else is there.
   *
   * @param force whether another batch may be replaced; what is no batch never is
   * @throws InputException if the place is taken
   */
  public void requireFree(boolean force) {
    if (!Files.exists(folder) || isEmptyFolder()) {
      return;
    }
    if (!holdsBatch()) {
      throw new InputException(
          "--out " + folder,
          Files.isDirectory(folder) ? "a folder with other files" : "a file",
          "a new folder");
    }
    if (!force) {
      throw new InputException(
          "--out " + folder,
          "a folder that holds another batch",
          "a new folder, or --force to replace what is there");
    }
  }

  private boolean holdsBatch() {
    return Files.exists(folder.resolve(BatchFiles.MANIFEST))
        && Files.exists(folder.resolve(BatchFiles.SCENARIO));
  }

  private boolean isEmptyFolder() {
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A fresh folder to write into.
   *
   * @throws InputException if none can be made there
   */
  public Path begin() {
    Path unfinished = unfinished();
    try {
      delete(unfinished);
      Files.createDirectories(unfinished);
      return unfinished;
    } catch (IOException e) {
      throw new InputException(
          "--out " + folder, "a place that can't be written to", "a folder that can be made");
    }
  }

  /** Moves what was written to its place, in the stead of anything that is there. */
  public void complete() throws IOException {
    Path place = place();
    Path replaced = place.resolveSibling(place.getFileName() + REPLACED);
    delete(replaced);
    if (Files.exists(place)) {
      move(place, replaced);
    }
    move(unfinished(), place);
    delete(replaced);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /** The folder by its full name, whatever the user called it. */
  private Path place() {
    return folder.toAbsolutePath().normalize();
  }

  /** Takes away what was written so far. */
  public void abandon() throws IOException {
    delete(unfinished());
  }

  private Path unfinished() {
    return place().resolveSibling(place().getFileName() + UNFINISHED);
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      List<Path> all;
      try (Stream<Path> found = Files.walk(path)) {
        all = found.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : all) {
        Files.delete(each);
      }
    }
  }
}
