package io.parley.cli.command;

import io.parley.cli.terminal.ExitCode;
import io.parley.study.Session;
import io.parley.study.play.Resumption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes on with results that were stopped. */
@Command(
    name = "resume",
    description = "Goes on with results that were stopped, to the same results as without a stop.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ResumeCommand implements Callable<ExitCode> {

  private final Context context;

  @Parameters(
      paramLabel = "RESULTS",
      description = "The results folder, or the folder beside it that ends in .partial.")
  private Path folder = Path.of("");

  @Mixin private Threads threads = new Threads();

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  public ResumeCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() throws Exception {
    Session session = context.session();
    Path complete = new Resumption(session, threads.count()).resume(folder);
    return context.output(session).print(complete, json);
  }
}
