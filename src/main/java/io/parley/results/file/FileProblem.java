package io.parley.results.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** What went wrong with a file, in words for the user. */
public final class FileProblem {

  private static final String UNKNOWN = "The system gave no reason";

  private FileProblem() {}

  /** What went wrong, e.g. {@code No space left on device}. */
  public static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "Permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "No such file or folder";
    }
    if (e instanceof NotDirectoryException) {
      return "Not a folder";
    }
    if (e instanceof DirectoryNotEmptyException) {
      return "A folder that is not empty is there";
    }
    if (e instanceof AtomicMoveNotSupportedException) {
      return "It is on another disk";
    }
    if (e instanceof FileAlreadyExistsException exists && exists.getReason() == null) {
      return "Something of that name is there";
    }
    return e instanceof FileSystemException file ? said(file.getReason()) : said(message(e));
  }

  /** As above, of what a stream of rows or paths throws. */
  public static String of(UncheckedIOException e) {
    return of(cause(e));
  }

  /** What an exception is about that is an {@link IOException} or wraps one. */
  public static IOException cause(Exception e) {
    if (e instanceof IOException io) {
      return io;
    }
    return e.getCause() instanceof IOException io ? io : new IOException(UNKNOWN, e);
  }

  /** What went wrong and with which file, where that is known. */
  public static String withFile(IOException e) {
    String file = e instanceof FileSystemException of ? of.getFile() : null;
    return file == null ? of(e) : file + ": " + of(e);
  }

  /** Java's older streams say "file (reason)". */
  private static @Nullable String message(IOException e) {
    String message = e.getMessage();
    if (!(e instanceof FileNotFoundException) || message == null || !message.endsWith(")")) {
      return message;
    }
    return message.substring(message.lastIndexOf('(') + 1, message.length() - 1);
  }

  private static String said(@Nullable String reason) {
    return reason == null || reason.isBlank() ? UNKNOWN : reason.strip();
  }
}
