package io.parley.cli.terminal;

import io.parley.study.Listener.Playing;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What Ctrl-C does: a command that plays is interrupted, and the process waits until it has written
 * down how far it is; any other command just ends.
 */
public final class Interruption {

  private static final long PAUSE = 100;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile int code = ExitCode.STOPPED.number();
  private @Nullable Thread playing;

  /** Has the signals that end a process interrupt what is playing. */
  public void onSignals() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::interrupt));
  }

  private void interrupt() {
    if (interruptPlaying()) {
      try {
        while (!ended.await(PAUSE, TimeUnit.MILLISECONDS)) {
          interruptPlaying(); // again, as a library that draws may lose the first
        }
        if (code != ExitCode.STOPPED.number()) {
          Runtime.getRuntime().halt(code); // the signal came too late to stop anything
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private synchronized boolean interruptPlaying() {
    if (playing != null) {
      playing.interrupt();
    }
    return playing != null;
  }

  /** Plays what can be interrupted. */
  public void during(Playing playing) throws IOException, InterruptedException {
    set(Thread.currentThread());
    try {
      playing.play();
    } finally {
      set(null);
      Thread.interrupted(); // what is done is done, and is told
    }
  }

  private synchronized void set(@Nullable Thread thread) {
    playing = thread;
  }

  /**
   * The command has said its last; the process may end.
   *
   * @param exitCode with what; what was stopped ends as the system says of the signal
   */
  public void end(int exitCode) {
    code = exitCode;
    ended.countDown();
  }
}
