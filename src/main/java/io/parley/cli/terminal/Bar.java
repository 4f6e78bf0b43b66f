package io.parley.cli.terminal;

import io.parley.study.Progress;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far a study is, on a line of the terminal. */
final class Bar implements Progress {

  private static final int WIDTH = 79;

  private final ProgressBar bar;

  Bar(Console console, String task, long runs) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(runs)
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> {
                      console.err().print("\r" + line);
                      console.err().flush();
                    },
                    WIDTH))
            .build();
  }

  @Override
  public void reached(long runs) {
    bar.stepTo(runs);
  }

  @Override
  public void close() {
    bar.close();
  }
}
