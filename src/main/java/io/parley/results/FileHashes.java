package io.parley.results;

import io.parley.results.file.FolderContents;
import io.parley.results.file.Hashes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hashes of a results folder's files.
 *
 * @param byName by the file's name in the folder, with {@code /} between folders
 */
public record FileHashes(SortedMap<String, String> byName) {

  public FileHashes {
    byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
  }

  /** The hashes of the files that are in {@code folder}, but for its manifest. */
  public static FileHashes of(Path folder) throws IOException {
    return of(folder, Set.of(BatchFiles.MANIFEST));
  }

  /** The hashes of the files that are in {@code folder}, but for these, which are not opened. */
  public static FileHashes of(Path folder, Set<String> without) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Map.Entry<String, Path> file : FolderContents.of(folder).files().entrySet()) {
      if (!without.contains(file.getKey())) {
        hashes.put(file.getKey(), Hashes.of(file.getValue()));
      }
    }
    return new FileHashes(hashes);
  }

  /** These hashes with that of one more file, or with another for it. */
  FileHashes with(String name, String hash) {
    SortedMap<String, String> more = new TreeMap<>(byName);
    more.put(name, hash);
    return new FileHashes(more);
  }

  /** These hashes without the file of this name. */
  public FileHashes without(String name) {
    SortedMap<String, String> fewer = new TreeMap<>(byName);
    fewer.remove(name);
    return new FileHashes(fewer);
  }
}
