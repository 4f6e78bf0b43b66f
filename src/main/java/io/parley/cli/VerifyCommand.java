package io.parley.cli;

import io.parley.model.InputException;
import io.parley.results.check.ExperimentCheck;
import io.parley.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a results folder against its manifest and against runs that are played again. */
@Command(
    name = "verify",
    description = {
      "Checks that the files of a results folder are as they were written, and that runs that are"
          + " played again are those in the files.",
      "Exit codes: 0 nothing differs; 1 something differs or could not be compared; 2 not a results"
          + " folder."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

  private static final int USUAL_RUNS = 20;

  private final Workshop workshop;

  @Parameters(paramLabel = "RESULTS", description = "The results folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--runs",
      paramLabel = "N",
      description =
          "How many runs to play again (default: 20), drawn from all, the same each time; 0 checks"
              + " the files only.")
  private @Nullable Integer runs;

  @Option(names = "--all", description = "Play every run again, and sum them up again.")
  private boolean all;

  @Mixin private Threads threads = new Threads();

  @Option(names = "--json", description = "Print what was found as JSON.")
  private boolean json;

  VerifyCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    if (all && runs != null) {
      throw new InputException("--runs " + runs, "--all beside it", "one of the two");
    }
    int count =
        Usage.requireBetween(
            "--runs", runs == null ? USUAL_RUNS : runs, 0, ScenarioReader.MOST_RUNS);
    Replays replays = new Replays(all, count, threads.count());
    new WrittenFolder(folder).requireWhole();
    Verification verification =
        ExperimentCheck.isFor(folder)
            ? new ExperimentVerifier(workshop, folder).verify(replays)
            : new Verifier(workshop, folder).verify(replays);
    new VerificationOutput(workshop.console()).print(verification, json);
    return verification.isClean() ? 0 : Main.FAILED;
  }
}
