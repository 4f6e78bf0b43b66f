package io.parley.study;

import io.parley.results.file.FileProblem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A batch that did not get to its end and can be gone on with. Its message is for the user. */
public final class CutShortException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final @Nullable String problem;
  private final boolean isStopped;

  private CutShortException(
      @Nullable String problem, String message, boolean isStopped, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
    this.isStopped = isStopped;
  }

  /**
   * The user stopped it.
   *
   * @param done what is done, e.g. {@code 7 of 9 runs}
   * @param goOn the command that goes on with it
   */
  public static CutShortException stopped(String done, String goOn, Exception cause) {
    return new CutShortException(
        null, "Stopped after " + done + ". To go on: " + goOn, true, cause);
  }

  /**
   * Something could not be written, be it for want of room or as the user stopped it. Other
   * parameters as above.
   *
   * @param folder the folder that was written into
   */
  public static CutShortException writing(Path folder, String done, String goOn, Exception cause) {
    if (Thread.interrupted()) { // file channels refuse an interrupted thread
      return stopped(done, goOn, cause);
    }
    IOException io = FileProblem.cause(cause);
    String file = io instanceof FileSystemException of ? of.getFile() : null;
    String problem = "Can't write " + (file == null ? folder : file) + ": " + FileProblem.of(io);
    return failed(problem, done, goOn, cause);
  }

  /** There was not enough memory. Parameters as above. */
  public static CutShortException outOfMemory(String done, String goOn, OutOfMemoryError cause) {
    return failed(Memory.problem(), done, goOn, cause);
  }

  /**
   * The user stopped it while charts and page were drawn, when nothing was left to play.
   *
   * @param folder the results folder, complete but for these
   */
  public static CutShortException undrawn(Path folder) {
    return new CutShortException(
        null,
        "Stopped while charts and page were drawn. The data are complete in "
            + folder
            + ". To draw: parley report "
            + folder,
        true,
        null);
  }

  private static CutShortException failed(
      String problem, String done, String goOn, Throwable cause) {
    return new CutShortException(
        problem, problem + "\n  Kept: " + done + ". To go on: " + goOn, false, cause);
  }

  /** The same of an experiment that the batch is part of. */
  public CutShortException within(String done, String goOn) {
    return problem == null ? stopped(done, goOn, this) : failed(problem, done, goOn, this);
  }

  /** Whether the user stopped it, rather than something that failed. */
  public boolean isStopped() {
    return isStopped;
  }
}
