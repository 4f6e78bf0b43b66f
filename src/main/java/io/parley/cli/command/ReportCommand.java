package io.parley.cli.command;

import io.parley.cli.terminal.ExitCode;
import io.parley.study.Session;
import io.parley.study.draw.Redrawn;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Redraws a batch's charts and page from its data files. */
@Command(
    name = "report",
    description = "Redraws the charts and the page of a results folder from its data.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ReportCommand implements Callable<ExitCode> {

  private final Context context;

  @Parameters(paramLabel = "RESULTS", description = "The results folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--as-is",
      description =
          "Draw data that are not as they were written, with a warning on the page, instead of"
              + " stopping.")
  private boolean asIs;

  public ReportCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() throws Exception {
    Session session = context.session();
    Redrawn redrawn = new Redrawn(session, folder);
    if (asIs) {
      redrawn.drawAsIs();
    } else {
      redrawn.draw();
    }
    return context.output(session).print(folder, false);
  }
}
