package io.parley.results;

import io.parley.model.InputException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where a results folder goes. It is written beside its place, in the unfinished folder, and moved
 * there when it is whole, so that a kill at any moment leaves the place as it was or complete, and
 * beside it nothing or an unfinished folder that can be gone on with.
 *
 * @param folder the results folder, as the user calls it
 */
public record Place(Path folder) {

  private static final String UNFINISHED = ".partial";
  private static final String BEGUN = ".begun";
  private static final String REPLACED = ".replaced";

  /** The place of a results folder, given that or its unfinished folder. */
  public static Place of(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    if (name == null || !name.toString().endsWith(UNFINISHED)) {
      return new Place(folder);
    }
    String ofPlace = name.toString().substring(0, name.toString().length() - UNFINISHED.length());
    Path named = folder.normalize();
    return new Place(
        named.endsWith(name)
            ? named.resolveSibling(ofPlace)
            : folder.toAbsolutePath().normalize().resolveSibling(ofPlace));
  }

  /** The place of one of the batches, by its number from 1, in an experiment's folder. */
  public static Place ofPoint(Path folder, int number) {
    return new Place(folder.resolve(BatchFiles.POINTS).resolve(Integer.toString(number)));
  }

  /** Whether the complete batch of {@code plan} is there. */
  public boolean holds(BatchPlan plan) {
    return holds(plan.hash());
  }

  /** Whether what has this identity is there, complete. */
  public boolean holds(String identity) {
    return Files.exists(folder.resolve(BatchFiles.MANIFEST))
        && Manifest.read(folder).identity().equals(identity);
  }

  /**
   * Whether something else is there.
   *
   * @param force whether other results may be replaced; what are no results never are
   * @throws InputException if the place is taken
   */
  public void requireFree(boolean force) {
    if (!Files.exists(folder) || isEmptyFolder()) {
      return;
    }
    if (!holdsResults()) {
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

  private boolean holdsResults() {
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

  /** The folder that is written until it is whole. */
  public Path unfinished() {
    return sibling(UNFINISHED);
  }

  /** Whether an earlier attempt left an unfinished folder. */
  public boolean isUnfinished() {
    return Files.exists(unfinished());
  }

  /**
   * An unfinished folder with what {@code content} writes into it: all of that or no folder.
   *
   * @throws InputException if none can be made there, or another process writes there
   */
  public Unfinished begin(Content content) throws IOException {
    Path begun = folderAt(sibling(BEGUN));
    Lock lock = lock(begun);
    boolean isWhole = false;
    try {
      Trees.empty(begun, BatchFiles.LOCK);
      content.write(begun);
      moveToUnfinished(begun);
      isWhole = true;
      return new Unfinished(this, lock);
    } finally {
      if (!isWhole) {
        Trees.delete(begun);
        lock.close();
      }
    }
  }

  private void moveToUnfinished(Path begun) throws IOException {
    try {
      Trees.move(begun, unfinished());
    } catch (FileSystemException e) {
      if (isUnfinished()) {
        throw Lock.inUse(folder);
      }
      throw e;
    }
  }

  private Path folderAt(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new InputException(
          "--out " + folder, "a place that can't be written to", "a folder that can be made");
    }
  }

  /**
   * Takes away the unfinished folder, if there is one: out of the way in one step, so that what is
   * half taken away can't be gone on with.
   *
   * @throws InputException if another process writes there
   */
  public void discardUnfinished() throws IOException {
    if (isUnfinished()) {
      Lock lock = lock(unfinished());
      Path replaced = sibling(REPLACED);
      Trees.delete(replaced);
      Trees.move(unfinished(), replaced);
      lock.close();
      Trees.delete(replaced);
    }
  }

  /**
   * The unfinished folder that an earlier attempt left.
   *
   * @throws InputException if there is none, or another process writes there
   */
  public Unfinished reopen() throws IOException {
    if (!isUnfinished()) {
      throw new InputException(
          folder.toString(), "no unfinished results", "a folder that a stopped command left");
    }
    return new Unfinished(this, lock(unfinished()));
  }

  private Lock lock(Path in) throws IOException {
    return Lock.on(in.resolve(BatchFiles.LOCK), folder);
  }

  /** Moves the unfinished folder to its place, in the stead of anything that is there. */
  void complete() throws IOException {
    Path place = place();
    Path replaced = sibling(REPLACED);
    Trees.delete(replaced);
    if (Files.exists(place)) {
      Trees.move(place, replaced);
    }
    Trees.move(unfinished(), place);
    Trees.delete(replaced);
  }

  private Path sibling(String suffix) {
    return place().resolveSibling(place().getFileName() + suffix);
  }

  /** The folder by its full name, whatever the user called it. */
  private Path place() {
    return folder.toAbsolutePath().normalize();
  }

  /** What an unfinished folder begins with. */
  @FunctionalInterface
  public interface Content {

    /** Writes it into {@code folder}. */
    void write(Path folder) throws IOException;
  }
}
