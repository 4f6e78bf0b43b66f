package io.parley.files;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/**
 * A path of the default file system on a {@link FailingFiles}. It has no {@link #toFile()}, so
 * nothing gets by.
 */
record FailingPath(FailingSystem system, Path path) implements Path {

  private Path on(Path other) {
    return new FailingPath(system, other);
  }

  private @Nullable Path orNull(@Nullable Path other) {
    return other == null ? null : on(other);
  }

  @Override
  public FileSystem getFileSystem() {
    return system;
  }

  @Override
  public boolean isAbsolute() {
    return path.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return orNull(path.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return orNull(path.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return orNull(path.getParent());
  }

  @Override
  public int getNameCount() {
    return path.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return on(path.getName(index));
  }

  @Override
  public Path subpath(int begin, int end) {
    return on(path.subpath(begin, end));
  }

  @Override
  public boolean startsWith(Path other) {
    return path.startsWith(FailingFiles.real(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return path.endsWith(FailingFiles.real(other));
  }

  @Override
  public Path normalize() {
    return on(path.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return on(path.resolve(FailingFiles.real(other)));
  }

  @Override
  public Path relativize(Path other) {
    return on(path.relativize(FailingFiles.real(other)));
  }

  @Override
  public URI toUri() {
    return path.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return on(path.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return on(path.toRealPath(options));
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int compareTo(Path other) {
    return path.compareTo(FailingFiles.real(other));
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
