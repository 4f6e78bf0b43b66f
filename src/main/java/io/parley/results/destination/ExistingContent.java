package io.parley.results.destination;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.Manifest;
import io.parley.results.file.FileProblem;
import io.parley.results.file.Json;
import io.parley.results.file.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is where a results folder is to go. It is looked at before the first run and again before
 * the folder is moved there.
 *
 * @param path its full name, all links followed
 */
record ExistingContent(Path path) {

  /** The target that the system means by a name, be there something or not. */
  static ExistingContent of(Path folder) {
    return new ExistingContent(real(folder.toAbsolutePath()));
  }

  private static Path real(Path absolute) {
    try {
      return absolute.toRealPath();
    } catch (IOException e) { // nothing is there
      Path parent = absolute.getParent();
      Path name = absolute.getFileName();
      return parent == null || name == null
          ? absolute.normalize()
          : real(parent).resolve(name).normalize();
    }
  }

  private boolean isThere() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether complete results are there. */
  boolean hasResults() {
    return Files.exists(path.resolve(BatchFiles.MANIFEST))
        && Files.exists(path.resolve(BatchFiles.SCENARIO));
  }

  /** The identity of the results that are there; null if there are none. */
  @Nullable String identity() {
    return hasResults() ? Manifest.read(path).identity() : null;
  }

  /**
   * Why nothing can be put there whatever the user allows, as what was found; null if something
   * can. Results that are there are no reason if nothing else is among them.
   */
  @Nullable String obstacle() {
    if (path.getFileName() == null) {
      return "the root of the file system";
    }
    if (!isThere()) {
      return null;
    }
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return Files.isSymbolicLink(path) ? "a link to what is not there" : "a file";
    }
    try {
      if (!hasResults() && !isEmpty()) {
        return "a folder with other files";
      }
      return isWorkedIn() ? "the folder that you are in" : onDiskOrAmong();
    } catch (IOException e) {
      return "a folder that can't be read (" + FileProblem.of(e) + ")";
    }
  }

  private @Nullable String onDiskOrAmong() throws IOException {
    Path parent = path.getParent();
    if (parent != null && !Files.getFileStore(parent).equals(Files.getFileStore(path))) {
      return "the top folder of a disk";
    }
    String other = hasResults() ? other() : null;
    return other == null
        ? null
        : "a folder that holds other files beside results, such as " + other;
  }

  /** Whether it is the working folder or one that this is in: it would go from under the user. */
  private boolean isWorkedIn() throws IOException {
    return path.getFileSystem().getPath("").toAbsolutePath().toRealPath().startsWith(path);
  }

  boolean isEmpty() throws IOException {
    try (Stream<Path> content = Files.list(path)) {
      return content.findAny().isEmpty();
    }
  }

  /** Something beside results that Parley did not write; null if there is nothing. */
  private @Nullable String other() throws IOException {
    JsonNode listed = Json.read(path.resolve(BatchFiles.MANIFEST)).path(Manifest.FILES);
    Set<String> names = new TreeSet<>(Set.of(BatchFiles.MANIFEST));
    listed.fieldNames().forEachRemaining(names::add);
    for (Path each : Trees.deepestFirst(path)) {
      String name = OwnNames.in(path, each);
      boolean isOwn =
          Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
              ? name.isEmpty() || OwnNames.has(path, each)
              : names.contains(name) || name.startsWith(BatchFiles.DRAWN + "/");
      if (!isOwn) {
        return name;
      }
    }
    return null;
  }

  /**
   * Requires that nothing is there, an empty folder, or just the results of this identity.
   *
   * @param identity which results may be replaced; null for none
   * @param place what the user calls it
   * @throws InputException if something else is there
   */
  void requireFree(@Nullable String identity, String place) {
    String obstacle = obstacle();
    if (obstacle != null) {
      throw new InputException(place, obstacle, "a new folder");
    }
    if (hasResults() && !Manifest.read(path).identity().equals(identity)) {
      throw new InputException(
          place, "a folder that holds another batch", "nothing, as these results go there");
    }
  }
}
