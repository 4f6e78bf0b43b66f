package io.parley.cli.terminal;

/** What a command's process ends with. */
public enum ExitCode {
  /** It is done. */
  DONE(0),
  /** It ran, but something failed. */
  FAILED(1),
  /** What the user gave can't be used. */
  BAD_INPUT(2),
  /** The user stopped it, as a shell says it of Ctrl-C. */
  STOPPED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The code of a command that is done, but for what failed in it if anything did. */
  public static ExitCode failedIf(boolean anythingFailed) {
    return anythingFailed ? FAILED : DONE;
  }

  /** As the system has it. */
  public int number() {
    return number;
  }
}
