package io.parley.results.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in a folder, by name in it, with {@code /} between folders. Links are not followed: what
 * they lead to is not in the folder.
 *
 * @param files its files
 * @param others what else there is, in words: links, empty folders, what can't be read
 */
public record FolderContents(SortedMap<String, Path> files, SortedMap<String, String> others) {

  public FolderContents {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
  }

  /** What is in {@code folder}, which may itself be a link. */
  public static FolderContents of(Path folder) throws IOException {
    Visitor visitor = new Visitor(folder.toRealPath());
    Files.walkFileTree(visitor.root, visitor);
    return new FolderContents(visitor.files, visitor.others);
  }

  /** Notes what it comes by. */
  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SortedMap<String, String> others = new TreeMap<>();
    private final Set<Path> filled = new HashSet<>();

    Visitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        files.put(name(file), file);
      } else {
        others.put(
            name(file),
            attributes.isSymbolicLink() ? "a link" : "neither a file nor a folder nor a link");
      }
      return cameBy(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      others.put(name(file), "can't be read");
      return cameBy(file);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
      if (problem != null) {
        others.put(name(folder), "can't be read to its end");
      } else if (!filled.contains(folder) && !folder.equals(root)) {
        others.put(name(folder), "an empty folder");
      }
      return cameBy(folder);
    }

    private FileVisitResult cameBy(Path path) {
      Path parent = path.getParent();
      if (parent != null) {
        filled.add(parent);
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
      String name = root.relativize(path).toString();
      return name.replace(path.getFileSystem().getSeparator(), "/");
    }
  }
}
