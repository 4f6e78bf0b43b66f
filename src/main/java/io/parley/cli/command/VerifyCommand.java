package io.parley.cli.command;

import io.parley.cli.print.VerificationOutput;
import io.parley.cli.terminal.ExitCode;
import io.parley.model.InputException;
import io.parley.scenario.ScenarioReader;
import io.parley.study.Choice;
import io.parley.study.verify.Replays;
import io.parley.study.verify.Verification;
import io.parley.study.verify.Verifier;
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
public final class VerifyCommand implements Callable<ExitCode> {

  private static final int USUAL_RUNS = 20;

  private final Context context;

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

  public VerifyCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() throws Exception {
    if (all && runs != null) {
      throw new InputException("--runs " + runs, "--all beside it", "one of the two");
    }
    int count =
        Choice.between("--runs", runs == null ? USUAL_RUNS : runs, 0, ScenarioReader.MOST_RUNS);
    Replays replays = new Replays(all, count, threads.count());
    Verification verification = new Verifier(context.session(), replays).verify(folder);
    new VerificationOutput(context.console()).print(verification, json);
    return ExitCode.failedIf(!verification.isClean());
  }
}
