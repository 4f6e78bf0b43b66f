package io.parley.cli.print;

import io.parley.cli.terminal.Console;
import io.parley.cli.terminal.ExitCode;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.ResultsFolder;
import io.parley.results.study.SensitivityFolder;
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
    if (ComparisonFolder.isAt(folder)) {
      return new ComparisonOutput(console, ComparisonFolder.open(folder, reader)).print(json);
    }
    if (SweepFolder.isAt(folder)) {
      return new SweepOutput(console, SweepFolder.open(folder, reader)).print(json);
    }
    if (SensitivityFolder.isAt(folder)) {
      return new SensitivityOutput(console, SensitivityFolder.open(folder, reader))
          .print(null, json);
    }
    return new BatchOutput(console, ResultsFolder.open(folder, reader)).print(json);
  }
}
