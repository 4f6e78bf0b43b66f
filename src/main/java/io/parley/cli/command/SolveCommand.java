package io.parley.cli.command;

import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.Solver;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.deal.SearchedSolution;
import io.parley.analysis.solve.deal.SolutionSearch;
import io.parley.analysis.solve.deal.SolutionSearch.Effort;
import io.parley.analysis.solve.zone.Ripeness;
import io.parley.cli.print.SearchedJson;
import io.parley.cli.print.SearchedText;
import io.parley.cli.print.SolveJson;
import io.parley.cli.print.SolveText;
import io.parley.cli.terminal.ExitCode;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.outcome.Ending;
import io.parley.scenario.ScenarioFile;
import io.parley.study.Choice;
import io.parley.study.Session;
import io.parley.study.solve.SettledBatch;
import io.parley.study.solve.SolvePictures;
import io.parley.study.solve.SolveResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what could be agreed, and if nothing, why not. */
@Command(
    name = "solve",
    description = "Says, without simulating, what could be agreed, and if nothing, why not.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class SolveCommand implements Callable<ExitCode> {

  private static final int MOST_DRAWS = 100_000;

  private final Context context;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();
  @Mixin private QuestionArguments question = new QuestionArguments();

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "Also say in what share of N drawn worlds there is a deal, round by round.")
  private int draws;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Also say how far this batch's settlements are from efficient and fair.")
  private @Nullable Path results;

  @Option(names = "--out", paramLabel = "DIR", description = "Also draw the answer: DIR/charts.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace charts that are in DIR/charts.")
  private boolean force;

  @Option(
      names = "--pair",
      paramLabel = "A,B",
      description = {
        "Whose payoffs to draw, with --out (default: the two with most influence).",
        "May be given more than once."
      })
  private List<String> pairs = new ArrayList<>();

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  public SolveCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() throws IOException {
    Session session = context.session();
    ScenarioFile file = scenario.read(context, session);
    Choice.between("--draws", draws, 0, MOST_DRAWS);
    Question asked = question.about(file.scenario());
    Bargain bargain = asked.bargain();
    SolvePictures pictures = new SolvePictures(session, out, force, pairs);
    pictures.check(asked);
    if (Solver.canGoThrough(bargain)) {
      SolveResult result =
          new SolveResult(Answer.to(asked), zones(asked, file), batch(session, asked.scenario()));
      pictures.draw(result);
      print(result);
    } else {
      requireFewOutcomes(asked.scenario());
      search(asked, bargain);
    }
    return ExitCode.DONE;
  }

  private List<Ripeness> zones(Question asked, ScenarioFile file) {
    Draws keyed = Draws.keyed(file.seed(), asked.scenario().parameters());
    return draws == 0 ? List.of() : Ripeness.of(asked, keyed, draws);
  }

  private SolveResult.@Nullable Batch batch(Session session, Scenario read) throws IOException {
    return results == null
        ? null
        : new SolveResult.Batch(results, SettledBatch.read(session, results, read));
  }

  private void print(SolveResult result) {
    if (json) {
      context.console().out().print(new SolveJson(result).text());
    } else {
      new SolveText(result, context.console().out()).print();
    }
  }

  private void search(Question asked, Bargain bargain) {
    Ending ending = asked.ending();
    SearchedSolution solution =
        SolutionSearch.solve(
            bargain, asked.asked(), ending == null ? null : ending.when(), Effort.usual(bargain));
    if (json) {
      context.console().out().print(new SearchedJson(asked, bargain, solution).text());
    } else {
      new SearchedText(asked, bargain, solution, context.console().out()).print();
    }
  }

  /** What else is asked needs every outcome to be gone through. */
  private void requireFewOutcomes(Scenario read) {
    String option =
        draws > 0
            ? "--draws " + draws
            : results != null ? "--results " + results : out != null ? "--out " + out : null;
    if (option != null) {
      double outcomes =
          read.issues().stream()
              .mapToDouble(issue -> issue.options().size())
              .reduce(1, (left, right) -> left * right);
      throw new InputException(
          option,
          String.format(Locale.ROOT, "%.3g outcomes", outcomes),
          String.format(
              Locale.ROOT,
              "at most %,.0f, as all of them are gone through for it",
              Solver.MOST_OUTCOMES));
    }
  }
}
