package io.parley.cli.command;

import io.parley.cli.terminal.ExitCode;
import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.results.RunRows;
import io.parley.results.transcript.TranscriptJson;
import io.parley.study.FailedRunException;
import io.parley.study.verify.ReplayedRun;
import io.parley.study.verify.RunReplay;
import io.parley.words.TranscriptText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays one run of a batch again and tells it. */
@Command(
    name = "replay",
    description = "Tells one run of a batch round by round.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ReplayCommand implements Callable<ExitCode> {

  private final Context context;

  @Parameters(index = "0", paramLabel = "RESULTS", description = "The results folder.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "RUN", description = "The run's number, from 1.")
  private int run;

  @Option(names = "--json", description = "Print a JSON object a line.")
  private boolean json;

  public ReplayCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() throws IOException {
    RunReplay replay = RunReplay.of(context.session(), folder, run);
    Scenario scenario = replay.scenario();
    Consumer<String> lines = context.console().out()::println;
    if (!json) {
      lines.accept(
          scenario.title()
              + ", run "
              + run
              + " of "
              + replay.runs()
              + ", seed "
              + replay.manifest().seed());
    }
    ReplayedRun replayed =
        replay.play(
            json ? new TranscriptJson(scenario, run, lines) : new TranscriptText(scenario, lines));
    RunRecord record = replayed.record();
    if (record == null) {
      throw failed(replay, replayed, lines);
    }
    if (!json) {
      lines.accept("");
      lines.accept("Ends as: " + scenario.endings().get(record.ending()).label());
    }
    return ExitCode.failedIf(differs(replay, replayed));
  }

  private FailedRunException failed(
      RunReplay replay, ReplayedRun replayed, Consumer<String> lines) {
    RuntimeException cause = replayed.failure();
    String reason = RunRows.reason(cause);
    if (json) {
      lines.accept(TranscriptJson.failure(run, reason));
    }
    context.console().out().flush();
    differs(replay, replayed);
    return new FailedRunException("Run " + run + " failed: " + reason, cause);
  }

  /** Says how the run differs from the batch's files, if it does. */
  private boolean differs(RunReplay replay, ReplayedRun replayed) {
    String difference = replay.difference(replayed);
    if (!difference.isEmpty()) {
      context.terminal().note(difference);
    }
    return !difference.isEmpty();
  }
}
