package io.parley.results.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. Links are not followed. */
public final class Trees {

  private Trees() {}

  /**
   * Moves a folder in one step.
   *
   * @throws IOException if anything but an empty folder is at {@code to}
   */
  public static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  public static void delete(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      for (Path each : deepestFirst(path)) {
        Files.delete(each);
      }
    }
  }

  /** A folder and all that is in it, what is within a folder before that. */
  public static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
