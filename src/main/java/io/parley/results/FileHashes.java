package io.parley.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The hashes of a results folder's files.
 *
 * @param byName by the file's name in the folder, with {@code /} between folders
 */
record FileHashes(SortedMap<String, String> byName) {

  FileHashes {
    byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
  }

  /** The hashes of the files that are in {@code folder}, but for its manifest. */
  static FileHashes of(Path folder) throws IOException {
    return of(folder, Set.of(BatchFiles.MANIFEST));
  }

  /** The hashes of the files that are in {@code folder}, but for these, which are not opened. */
  static FileHashes of(Path folder, Set<String> without) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = OwnNames.in(folder, file);
      if (!without.contains(name)) {
        hashes.put(name, Hashes.of(file));
      }
    }
    return new FileHashes(hashes);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** These hashes with that of one more file, or with another for it. */
  FileHashes with(String name, String hash) {
    SortedMap<String, String> more = new TreeMap<>(byName);
    more.put(name, hash);
    return new FileHashes(more);
  }

  /** These hashes without the file of this name. */
  FileHashes without(String name) {
    SortedMap<String, String> fewer = new TreeMap<>(byName);
    fewer.remove(name);
    return new FileHashes(fewer);
  }
}
