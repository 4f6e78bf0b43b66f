package io.parley.cli.terminal;

import java.util.function.IntConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How far a batch is; shown where a person is watching. */
public record Progress(@Nullable ProgressBar bar) implements IntConsumer, AutoCloseable {

  public static Progress of(Console console, String task, int most) {
    if (!console.interactive()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(most)
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> {
                      console.err().print("\r" + line);
                      console.err().flush();
                    },
                    79))
            .build());
  }

  @Override
  public void accept(int done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
