package io.parley.cli;

import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.Bargain;
import io.parley.analysis.solve.BranchAndBound;
import io.parley.analysis.solve.BranchAndBound.Effort;
import io.parley.analysis.solve.Question;
import io.parley.analysis.solve.Ripeness;
import io.parley.analysis.solve.SearchedSolution;
import io.parley.analysis.solve.Solver;
import io.parley.model.Draws;
import io.parley.model.Ending;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.scenario.ScenarioFile;
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
final class SolveCommand implements Callable<Integer> {

  private static final int MOST_DRAWS = 100_000;

  private final Workshop workshop;

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

  SolveCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws IOException {
    ScenarioFile file = scenario.read(workshop);
    Usage.requireBetween("--draws", draws, 0, MOST_DRAWS);
    Question asked = question.about(file.scenario());
    Bargain bargain = asked.bargain();
    SolvePictures pictures = new SolvePictures(workshop, out, pairs);
    pictures.check(asked);
    if (Solver.canGoThrough(bargain)) {
      SolveResult result =
          new SolveResult(Answer.to(asked), zones(asked, file), batch(asked.scenario()));
      pictures.draw(result);
      print(result);
    } else {
      requireFewOutcomes(asked.scenario());
      search(asked, bargain);
    }
    return 0;
  }

  private List<Ripeness> zones(Question asked, ScenarioFile file) {
    Draws keyed = Draws.keyed(file.seed(), asked.scenario().parameters());
    return draws == 0 ? List.of() : Ripeness.of(asked, keyed, draws);
  }

  private SolveResult.@Nullable Batch batch(Scenario read) throws IOException {
    return results == null
        ? null
        : new SolveResult.Batch(results, SettledBatch.read(workshop, results, read));
  }

  private void print(SolveResult result) {
    if (json) {
      workshop.console().out().print(new SolveJson(result).text());
    } else {
      new SolveText(result, workshop.console().out()).print();
    }
  }

  private void search(Question asked, Bargain bargain) {
    Ending ending = asked.ending();
    SearchedSolution solution =
        BranchAndBound.solve(
            bargain, asked.asked(), ending == null ? null : ending.when(), Effort.usual(bargain));
    if (json) {
      workshop.console().out().print(new SearchedJson(asked, bargain, solution).text());
    } else {
      new SearchedText(asked, bargain, solution, workshop.console().out()).print();
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
