package io.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What went wrong, for who runs Parley rather than for who writes it. */
final class Failure {

  /** What helps where there is too little memory. */
  static final String OUT_OF_MEMORY =
      "Out of memory. PARLEY_JAVA_OPTS=-Xmx4g in the environment gives Parley 4 gigabytes.";

  private static final Pattern JAVA_NAME =
      Pattern.compile(
          "\\b(?:java|javax|jdk|sun|org|com|de|io|picocli|sim)(?:\\.\\w+)+|\\w+(?:Exception|Error)\\b");

  private static final String MORE = "\n  (-v shows where)";

  private Failure() {}

  /** One sentence, with no name that only Java knows. */
  static String of(Throwable thrown) {
    if (isOutOfMemory(thrown)) {
      return OUT_OF_MEMORY;
    }
    IOException io = io(thrown);
    if (io != null) {
      return "Can't go on: " + reason(io) + MORE;
    }
    String message = thrown.getMessage();
    return message == null || JAVA_NAME.matcher(message).find()
        ? "Parley failed, and not by what it was given: please report it" + MORE
        : "Parley failed: " + message + MORE;
  }

  private static boolean isOutOfMemory(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return thrown instanceof OutOfMemoryError || (cause != null && isOutOfMemory(cause));
  }

  private static @Nullable IOException io(Throwable thrown) {
    Throwable cause = thrown.getCause();
    if (thrown instanceof IOException io) {
      return cause instanceof UncheckedIOException ? io(cause) : io;
    }
    return cause == null ? null : io(cause);
  }

  /** What a file system says, with the file. */
  static String reason(IOException e) {
    if (e instanceof FileSystemException system && system.getFile() != null) {
      return system.getFile() + ": " + because(system);
    }
    String message = e.getMessage();
    return message == null || JAVA_NAME.matcher(message).find()
        ? "something could not be read or written"
        : message;
  }

  private static String because(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "you may not read or write it";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "it is there already";
    }
    if (e instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    if (e instanceof NotDirectoryException) {
      return "it is no folder";
    }
    String reason = e.getReason();
    return reason == null ? "it can't be read or written" : reason;
  }
}
