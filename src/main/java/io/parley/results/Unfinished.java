package io.parley.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A results folder that is being written, by nobody else. */
public final class Unfinished implements AutoCloseable {

  private final Place place;
  private final Lock lock;

  Unfinished(Place place, Lock lock) {
    this.place = place;
    this.lock = lock;
  }

  /** The folder to write into. */
  public Path folder() {
    return place.unfinished();
  }

  /** Moves the folder to its place, without what only served to go on with it. */
  public void complete() throws IOException {
    Files.deleteIfExists(folder().resolve(BatchFiles.CHECKPOINT));
    Files.deleteIfExists(folder().resolve(BatchFiles.LOCK));
    lock.close();
    place.complete();
  }

  /** Lets others go on with the folder. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
