package io.parley.results.file;

/** The user stopped a thread that was reading or drawing results; what it was at is given up. */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private StoppedException() {
    super("stopped");
  }

  /**
   * Goes on unless the thread was interrupted, which it stays.
   *
   * @throws StoppedException if it was
   */
  public static void ifInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new StoppedException();
    }
  }
}
