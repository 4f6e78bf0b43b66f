package io.parley.results.destination;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.Manifest;
import io.parley.results.PlanHeader;
import io.parley.results.file.Trees;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that Parley makes for itself, writes by itself, and knows again by the sign in its lock,
 * or by its being whole results; never by its name alone. Nothing in it is deleted but what has a
 * name that Parley gives.
 *
 * @param folder the folder
 * @param lock keeps other processes away
 */
record Workspace(Path folder, Lock lock) implements AutoCloseable {

  /**
   * The workspace at {@code folder}, which is made where nothing is there.
   *
   * @param place what the user calls what is written
   * @throws InputException if something else is there, or another process writes there
   */
  static Workspace open(Path folder, Path place) throws IOException {
    Path lockFile = folder.resolve(BatchFiles.LOCK);
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      makeWithParents(folder);
    }
    requireUnlocked(folder, lockFile, place);
    Lock lock = Lock.on(lockFile, place);
    boolean isOwn = false;
    try {
      isOwn = lock.isSigned() || (lock.isBlank() && (isBare(folder) || isWhole(folder)));
      if (!isOwn) {
        throw strange(folder, place);
      }
      if (!lock.isSigned()) {
        lock.sign();
      }
    } finally {
      if (!isOwn) {
        lock.close();
      }
    }
    return new Workspace(folder, lock);
  }

  private static void makeWithParents(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      // another process was first: the lock tells
    }
  }

  /** What is no workspace by the looks of it gets no lock file either. */
  private static void requireUnlocked(Path folder, Path lockFile, Path place) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw strange(folder, place);
    }
    boolean hasLock = Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS);
    if (!hasLock
        && (Files.exists(lockFile, LinkOption.NOFOLLOW_LINKS)
            || (!isBare(folder) && !isWhole(folder)))) {
      throw strange(folder, place);
    }
  }

  private static InputException strange(Path folder, Path place) {
    return new InputException(
        place.toString(),
        folder + ", which Parley did not make",
        "nothing of that name, as unfinished results go there",
        "another folder, or that out of the way first");
  }

  /** Whether there is nothing in a folder but its lock. */
  private static boolean isBare(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.allMatch(each -> each.endsWith(BatchFiles.LOCK));
    }
  }

  /** Whether a folder holds results to which nothing is to be added. */
  static boolean isWhole(Path folder) {
    for (String name : List.of(BatchFiles.MANIFEST, BatchFiles.PLAN, BatchFiles.SCENARIO)) {
      if (!Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    String planned = PlanHeader.read(folder).identity();
    return !planned.isEmpty() && Manifest.read(folder).identity().equals(planned);
  }

  /**
   * Deletes what is in it but the lock; the plan first, as what is half deleted can't be gone on
   * with.
   *
   * @throws InputException if something is in it that Parley did not write; nothing is deleted then
   */
  void sweep() throws IOException {
    List<Path> content = Trees.deepestFirst(folder);
    for (Path each : content) {
      if (!each.equals(folder) && !OwnNames.has(folder, each)) {
        throw new InputException(
            folder.toString(),
            OwnNames.in(folder, each) + ", which Parley did not write",
            "nothing but unfinished results",
            "that out of the way first");
      }
    }
    Files.deleteIfExists(folder.resolve(BatchFiles.PLAN));
    for (Path each : content) {
      if (!each.equals(folder) && !each.equals(folder.resolve(BatchFiles.LOCK))) {
        Files.deleteIfExists(each);
      }
    }
  }

  /** Deletes it with all that is in it. */
  void delete() throws IOException {
    sweep();
    Files.deleteIfExists(folder.resolve(BatchFiles.LOCK));
    Files.delete(folder);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
