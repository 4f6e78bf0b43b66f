package io.parley.results.destination;

import io.parley.model.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps others away from a folder while this process writes it. The system lets go of it when the
 * process ends, however that comes about; and as soon as the process opens and closes the file
 * another time, so nothing else may read it.
 */
record Lock(FileChannel channel) implements AutoCloseable {

  /** What a lock's file holds, so that a folder of Parley's can be told from another's. */
  private static final String SIGN =
      "Parley writes this folder, or did until it was stopped. \"parley resume\" goes on with"
          + " it.\n";

  /**
   * A lock on {@code file}, which is made where it is not there.
   *
   * @param place what the folder is to be, for the message
   * @throws InputException if another holds it
   */
  static Lock on(Path file, Path place) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
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

  /** Whether its file is as Parley leaves it. */
  boolean isSigned() throws IOException {
    byte[] sign = SIGN.getBytes(StandardCharsets.UTF_8);
    if (channel.size() != sign.length) {
      return false;
    }
    ByteBuffer found = ByteBuffer.allocate(sign.length);
    while (found.hasRemaining() && channel.read(found, found.position()) >= 0) {
      // the rest follows
    }
    return ByteBuffer.wrap(sign).equals(found.flip());
  }

  /** Whether a kill cut short the signing, so that there is less than the sign in its file. */
  boolean isBlank() throws IOException {
    return channel.size() == 0;
  }

  void sign() throws IOException {
    channel.write(ByteBuffer.wrap(SIGN.getBytes(StandardCharsets.UTF_8)), 0);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
