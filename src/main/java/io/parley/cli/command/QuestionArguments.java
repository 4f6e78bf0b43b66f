package io.parley.cli.command;

import io.parley.analysis.solve.bargain.Question;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.model.procedure.Track;
import io.parley.study.Choice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code solve} is asked about a scenario. */
public final class QuestionArguments {

  @Option(
      names = "--track",
      paramLabel = "ID",
      description = "The table (default: the only one; with several, one of all actors).")
  private @Nullable String trackId;

  @Option(
      names = "--round",
      paramLabel = "T",
      description = "After how many rounds of holding out (default: 0).")
  private int round;

  @Option(names = "--ending", paramLabel = "ID", description = "Ask for deals of this ending only.")
  private @Nullable String endingId;

  /**
   * The question.
   *
   * @throws io.parley.model.InputException if it is about what the scenario does not have
   */
  Question about(Scenario scenario) {
    Choice.between("--round", round, 0, scenario.clock().rounds());
    Track track =
        trackId == null
            ? Question.usual(scenario).track()
            : Choice.byName(
                "--track",
                trackId,
                scenario.tracks(),
                scenario.tracks().stream().map(Track::id).toList());
    Ending ending =
        endingId == null
            ? null
            : Choice.byName(
                "--ending",
                endingId,
                scenario.endings(),
                scenario.endings().stream().map(Ending::id).toList());
    return new Question(scenario, track, round, ending);
  }
}
