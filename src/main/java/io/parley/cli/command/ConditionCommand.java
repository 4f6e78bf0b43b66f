package io.parley.cli.command;

import io.parley.cli.print.ConditionOutput;
import io.parley.cli.terminal.ExitCode;
import io.parley.experiment.design.Sampling;
import io.parley.model.InputException;
import io.parley.model.record.Fact;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import io.parley.scenario.FactsReader;
import io.parley.study.Choice;
import io.parley.study.Session;
import io.parley.study.WrittenFolder;
import io.parley.study.play.Conditioned;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how things look from what has happened. */
@Command(
    name = "condition",
    description = "Keeps the runs that agree with what has happened, and says how they end.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ConditionCommand implements Callable<ExitCode> {

  /** Fewer runs say too little about how things look. */
  private static final int LEAST = 30;

  private static final int MOST = 1_000_000;

  private final Context context;

  @Parameters(paramLabel = "RESULTS", description = "The results folder of a batch.")
  private Path folder = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "FACTS",
      required = true,
      description = "The file that says what has happened.")
  private Path facts = Path.of("");

  @Option(
      names = "--until",
      paramLabel = "N",
      description = "Play on, as a longer batch would, until N runs agree.")
  private int until;

  @Option(
      names = "--max-runs",
      paramLabel = "N",
      description = "The most runs to play with --until (default: 100000).")
  private int most = 100_000;

  @Mixin private Threads threads = new Threads();

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  public ConditionCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() throws Exception {
    Session session = context.session();
    Choice.between("--max-runs", most, 1, MOST);
    if (until != 0) {
      Choice.between("--until", until, LEAST, MOST);
    }
    new WrittenFolder(session, folder)
        .requireWhole()
        .requireBatch("parley condition %s --on " + facts)
        .requireAsWritten();
    ResultsFolder results = ResultsFolder.open(folder, session.reader());
    List<Fact> read = new FactsReader(results.scenario()).read(context.text(facts));
    if (until != 0 && results.worlds() != Sampling.RANDOM) {
      throw new InputException(
          "--until " + until, "a batch whose worlds depend on its run count", "random worlds");
    }
    Conditioned found = played(session, results, read);
    if (found.kept() < LEAST) {
      throw new InputException(
          "--on " + facts,
          found.kept() + " of " + found.runs() + " runs that agree",
          LEAST + " or more",
          until == 0 ? "\"--until " + LEAST + "\", which plays on" : "a larger \"--max-runs\"");
    }
    if (found.kept() < until) {
      context
          .terminal()
          .note(
              "Warning: after "
                  + found.runs()
                  + " runs "
                  + found.kept()
                  + " agree, fewer than the "
                  + until
                  + " asked for");
    }
    ConditionOutput output = new ConditionOutput(results.scenario(), found);
    if (json) {
      context.console().out().print(output.json());
    } else {
      output.print(context.console());
    }
    return ExitCode.failedIf(found.failures() > 0);
  }

  private Conditioned played(Session session, ResultsFolder results, List<Fact> read)
      throws Exception {
    Manifest manifest = Manifest.read(folder);
    int done = results.done(manifest.runs());
    return Conditioned.play(
        session, results.plan(manifest), read, done, until, most, threads.count());
  }
}
