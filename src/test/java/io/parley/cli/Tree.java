package io.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder. */
public final class Tree {

  private Tree() {}

  /** What each file of a results folder holds, but for those that tell when it was made. */
  public static Map<String, String> withoutManifest(Path folder) throws IOException {
    Map<String, String> files = of(folder);
    files.keySet().removeIf(name -> name.endsWith("manifest.json"));
    files.keySet().removeIf(name -> name.endsWith("ro-crate-metadata.json"));
    return files;
  }

  /** What each file holds, by its name in the folder. */
  public static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        files.put(folder.relativize(path).toString(), content);
      }
    }
    return files;
  }
}
