package io.parley.results.destination;

import io.parley.results.BatchFiles;
import io.parley.results.file.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A results folder that is being written, by nobody else. */
public final class UnfinishedFolder implements AutoCloseable {

  private static final List<String> PASSING =
      List.of(BatchFiles.CHECKPOINT, BatchFiles.REPLACES, BatchFiles.LOCK);

  private final Destination place;
  private final Workspace workspace;

  UnfinishedFolder(Destination place, Workspace workspace) {
    this.place = place;
    this.workspace = workspace;
  }

  /** The folder to write into. */
  public Path folder() {
    return workspace.folder();
  }

  /** Notes which results may be replaced by these, by their identity; none if that is null. */
  void replace(@Nullable String identity) throws IOException {
    if (identity != null) {
      Files.writeString(replaces(), identity);
    }
  }

  private Path replaces() {
    return folder().resolve(BatchFiles.REPLACES);
  }

  private @Nullable String replaced() throws IOException {
    return Files.exists(replaces()) ? Files.readString(replaces(), StandardCharsets.UTF_8) : null;
  }

  /** Requires that the folder can still be moved to its place. */
  void requireFree() throws IOException {
    place.target().requireFree(replaced(), place.folder().toString());
  }

  /**
   * Moves the folder to its place, without what only served to go on with it. Results that it
   * replaces go first into it, so that no other name is needed, and are deleted from there.
   *
   * @throws FileAlreadyExistsException if something has come there that may not be replaced; the
   *     folder stays as it is
   */
  public void complete() throws IOException {
    ExistingContent target = place.target();
    String taken = taken(target);
    if (taken != null) {
      throw new FileAlreadyExistsException(place.folder().toString(), null, taken);
    }
    Path old = folder().resolve(BatchFiles.REPLACED);
    if (target.hasResults()) {
      Trees.move(target.path(), old);
    }
    Trees.delete(old);
    for (String name : PASSING) {
      Files.deleteIfExists(folder().resolve(name));
    }
    Trees.move(folder(), target.path());
    workspace.close();
  }

  private @Nullable String taken(ExistingContent target) throws IOException {
    String obstacle = target.obstacle();
    if (obstacle == null && target.hasResults()) {
      String identity = target.identity();
      return identity != null && identity.equals(replaced()) ? null : "Other results are there now";
    }
    return obstacle == null ? null : "There is now " + obstacle;
  }

  /** Lets others go on with the folder. */
  @Override
  public void close() throws IOException {
    workspace.close();
  }
}
