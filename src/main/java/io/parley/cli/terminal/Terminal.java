package io.parley.cli.terminal;

import io.parley.study.Listener;
import io.parley.study.Progress;
import java.io.IOException;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * Tells the user of a study: notes to standard error, and how far it is where a person is watching.
 *
 * @param console where it is told
 * @param interruption what Ctrl-C does
 */
public record Terminal(Console console, Interruption interruption) implements Listener {

  private static final int BAR = 79;

  @Override
  public void note(String text) {
    console.err().println(text);
  }

  @Override
  public Progress begins(String task, long runs) {
    return console.interactive() ? new Bar(bar(task, runs)) : Progress.none();
  }

  private ProgressBar bar(String task, long runs) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(runs)
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> {
                  console.err().print("\r" + line);
                  console.err().flush();
                },
                BAR))
        .build();
  }

  @Override
  public void during(Playing playing) throws IOException, InterruptedException {
    interruption.during(playing);
  }

  private record Bar(ProgressBar bar) implements Progress {

    @Override
    public void reached(long runs) {
      bar.stepTo(runs);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
