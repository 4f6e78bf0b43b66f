package io.parley.study;

import java.io.IOException;

/**
 * Who is told of a study while it is played. All of it comes on the thread that asked for the
 * study, but for progress, which may come on any one thread at a time.
 */
public interface Listener {

  /**
   * Something that whoever asked should know, though it stops nothing.
   *
   * @param text one or more lines
   */
  void note(String text);

  /**
   * Something begins of which it is known how far it is.
   *
   * @param task what, in a word or two
   * @param runs how many runs it takes
   * @return is told how far it is, and closed at its end
   */
  Progress begins(String task, long runs);

  /**
   * Plays what an interrupt of this thread stops; what is done by then is kept.
   *
   * @throws InterruptedException if it was interrupted
   */
  default void during(Playing playing) throws IOException, InterruptedException {
    playing.play();
  }

  /** A listener to whom nothing matters. */
  static Listener none() {
    return new Listener() {
      @Override
      public void note(String text) {
        // nobody to tell
      }

      @Override
      public Progress begins(String task, long runs) {
        return Progress.none();
      }
    };
  }

  /** Something that an interrupt stops. */
  @FunctionalInterface
  interface Playing {

    /** Plays until it is done or interrupted. */
    void play() throws IOException, InterruptedException;
  }
}
