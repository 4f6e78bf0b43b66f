package io.parley.cli.print;

import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Ranking;
import io.parley.cli.terminal.Console;
import io.parley.cli.terminal.ExitCode;
import io.parley.page.SensitivityReport;
import io.parley.results.BatchFiles;
import io.parley.results.study.ModelOutput;
import io.parley.results.study.SensitivityFolder;
import io.parley.words.finding.PlayedRuns;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a sensitivity analysis came to, in the terminal.
 *
 * @param console where it is printed
 * @param folder the analysis
 */
public record SensitivityOutput(Console console, SensitivityFolder folder) {

  /**
   * Prints the analysis and returns the exit code: failed if a run failed.
   *
   * @param chosen the output to print, or null for the one that tells most
   */
  public ExitCode print(@Nullable ModelOutput chosen, boolean json) {
    Map<String, List<Index>> table = folder.table();
    int rows = folder.completeRows();
    if (json) {
      console.out().print(SensitivityJson.text(folder, table, rows));
    } else if (rows < 2) {
      console.out().println(SensitivityReport.tooFew(folder));
    } else {
      ModelOutput output = chosen == null ? telling(table) : chosen;
      new SensitivityText(folder, output, table.getOrDefault(output.name(), List.of()), rows)
          .print(console.out());
    }
    console.out().flush();
    return reportFailures();
  }

  private ExitCode reportFailures() {
    int failed = folder.failures();
    if (failed == 0) {
      return ExitCode.DONE;
    }
    console
        .err()
        .println(
            new PlayedRuns(folder.done() - failed, failed).failedRuns()
                + "; the samples they belong to are left out: see "
                + parts());
    IntStream.range(0, folder.plan().parts().size())
        .mapToObj(part -> folder.batch(part).firstFailure())
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(first -> console.err().println("  The first: " + first.getField("error")));
    return ExitCode.FAILED;
  }

  private Path parts() {
    return folder.path().resolve(BatchFiles.POINTS);
  }

  /** The first output of the scenario that varies at all. */
  private ModelOutput telling(Map<String, List<Index>> table) {
    List<ModelOutput> outputs = folder.outputs();
    return outputs.stream()
        .filter(output -> !new Ranking(table.getOrDefault(output.name(), List.of())).isEmpty())
        .findFirst()
        .orElse(outputs.get(0));
  }
}
