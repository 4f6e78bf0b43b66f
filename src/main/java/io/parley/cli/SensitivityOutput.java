package io.parley.cli;

import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Ranking;
import io.parley.results.BatchFiles;
import io.parley.results.Output;
import io.parley.results.SensitivityFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sensitivity analysis came to, in the terminal.
 *
 * @param console where it is printed
 * @param folder the analysis
 */
record SensitivityOutput(Console console, SensitivityFolder folder) {

  /**
   * Prints the analysis and returns the exit code: failed if a run failed.
   *
   * @param chosen the output to print, or null for the one that tells most
   */
  int print(@Nullable Output chosen, boolean json) {
    Map<String, List<Index>> table = folder.table();
    int failed = folder.failures();
    int rows = folder.completeRows();
    if (rows < 2) {
      console.err().println("Too few samples have no failed run: see " + parts());
      return Main.FAILED;
    }
    if (json) {
      console.out().print(SensitivityJson.text(folder, table, rows));
    } else {
      Output output = chosen == null ? telling(table) : chosen;
      new SensitivityText(folder, output, table.getOrDefault(output.name(), List.of()), rows)
          .print(console.out());
    }
    console.out().flush();
    if (failed > 0) {
      console
          .err()
          .println(
              failed
                  + (failed == 1 ? " run" : " runs")
                  + " failed; the rows they belong to are left out: see "
                  + parts());
    }
    return failed > 0 ? Main.FAILED : 0;
  }

  private Path parts() {
    return folder.path().resolve(BatchFiles.POINTS);
  }

  /** The first output of the scenario that varies at all. */
  private Output telling(Map<String, List<Index>> table) {
    List<Output> outputs = folder.outputs();
    return outputs.stream()
        .filter(output -> !new Ranking(table.getOrDefault(output.name(), List.of())).isEmpty())
        .findFirst()
        .orElse(outputs.get(0));
  }
}
