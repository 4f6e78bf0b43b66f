package io.parley.cli.terminal;

import io.parley.study.Listener;
import io.parley.study.Progress;
import java.io.IOException;

/**
 * Tells the user of a study: notes to standard error, and how far it is where a person is watching.
 *
 * @param console where it is told
 * @param interruption what Ctrl-C does
 */
public record Terminal(Console console, Interruption interruption) implements Listener {

  @Override
  public void note(String text) {
    console.err().println(text);
  }

  @Override
  public Progress begins(String task, long runs) {
    return console.interactive() ? new Bar(console, task, runs) : Progress.none();
  }

  @Override
  public void during(Playing playing) throws IOException, InterruptedException {
    interruption.during(playing);
  }
}
