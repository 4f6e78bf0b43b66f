package io.parley.cli.print;

import io.parley.cli.terminal.Console;
import io.parley.cli.terminal.ExitCode;
import io.parley.results.study.BatchFolder;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.StudyFolder;
import io.parley.results.study.SweepFolder;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What a results folder of any kind came to, in the terminal.
 *
 * @param console where it is printed
 * @param reader reads its scenarios
 */
public record StudyOutput(Console console, ScenarioReader reader) {

  /** Prints what is in a folder and returns the exit code: failed if a run failed. */
  public ExitCode print(Path folder, boolean json) throws IOException {
    return StudyFolder.open(folder, reader).accept(new Printer(console, json));
  }

  /** Prints what a folder of each kind came to. */
  private record Printer(Console console, boolean json)
      implements StudyFolder.Visitor<ExitCode, IOException> {

    @Override
    public ExitCode batch(BatchFolder folder) throws IOException {
      return new BatchOutput(console, folder.results()).print(json);
    }

    @Override
    public ExitCode sweep(SweepFolder folder) throws IOException {
      return new SweepOutput(console, folder).print(json);
    }

    @Override
    public ExitCode comparison(ComparisonFolder folder) throws IOException {
      return new ComparisonOutput(console, folder).print(json);
    }

    @Override
    public ExitCode sensitivity(SensitivityFolder folder) throws IOException {
      return new SensitivityOutput(console, folder).print(null, json);
    }
  }
}
