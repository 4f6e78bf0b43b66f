package io.parley.cli;

import java.nio.file.Path;

/** A batch that did not get to its end and can be gone on with. Its message is for the user. */
final class CutShortException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  private CutShortException(String message, int exitCode, Exception cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /**
   * The user stopped it.
   *
   * @param done what is done, e.g. {@code 7 of 9 runs}
   * @param goOn the command that goes on with it
   */
  static CutShortException stopped(String done, String goOn, Exception cause) {
    return new CutShortException(
        "Stopped after " + done + ". To go on: " + goOn, Main.STOPPED, cause);
  }

  /**
   * Something could not be written. Other parameters as above.
   *
   * @param folder the folder that was written into
   */
  static CutShortException failed(Path folder, String done, String goOn, Exception cause) {
    String problem = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new CutShortException(
        "Can't write " + folder + ": " + problem + "\n  Kept: " + done + ". To go on: " + goOn,
        Main.FAILED,
        cause);
  }

  /** What the process is to end with. */
  int exitCode() {
    return exitCode;
  }
}
