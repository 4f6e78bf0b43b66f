package io.parley.results;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Trees {

  private Trees() {}

  /** Moves a folder or a file, in one step where the file system can. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      for (Path each : deepestFirst(path)) {
        Files.delete(each);
      }
    }
  }

  /** Deletes what is in a folder, but for the file called {@code kept}. */
  static void empty(Path folder, String kept) throws IOException {
    for (Path each : deepestFirst(folder)) {
      if (!each.equals(folder) && !each.equals(folder.resolve(kept))) {
        Files.delete(each);
      }
    }
  }

  private static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
