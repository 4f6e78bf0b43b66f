package io.parley.results;

import io.parley.model.InputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps others away from a folder while this process writes it. The system lets go of it when the
 * process ends, however that comes about.
 */
record Lock(FileChannel channel) implements AutoCloseable {

  /**
   * A lock on {@code file}, which is made where it is not there.
   *
   * @param place what the folder is to be, for the message
   * @throws InputException if another holds it
   */
  static Lock on(Path file, Path place) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw inUse(place);
    }
    return new Lock(channel);
  }

  static InputException inUse(Path place) {
    return new InputException(
        place.toString(),
        "another process that is writing these results",
        "a folder for each, or to wait until it has ended");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
