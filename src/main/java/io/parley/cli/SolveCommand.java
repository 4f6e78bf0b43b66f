package io.parley.cli;

import io.parley.analysis.solve.Bargain;
import io.parley.analysis.solve.BranchAndBound;
import io.parley.analysis.solve.BranchAndBound.Effort;
import io.parley.analysis.solve.ObstacleSearch;
import io.parley.analysis.solve.Obstacles;
import io.parley.analysis.solve.Ripeness;
import io.parley.analysis.solve.SearchedSolution;
import io.parley.analysis.solve.Solution;
import io.parley.analysis.solve.Solver;
import io.parley.model.Condition;
import io.parley.model.Draws;
import io.parley.model.Ending;
import io.parley.model.InputException;
import io.parley.model.Outcome;
import io.parley.model.Scenario;
import io.parley.model.Track;
import io.parley.model.World;
import io.parley.scenario.Maybe;
import io.parley.scenario.ScenarioFile;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
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

  @Option(
      names = "--track",
      paramLabel = "ID",
      description = "The table (default: the only one; with several, one at which everybody sits).")
  private @Nullable String trackId;

  @Option(
      names = "--round",
      paramLabel = "T",
      description = "After how many rounds of holding out (default: 0).")
  private int round;

  @Option(names = "--ending", paramLabel = "ID", description = "Ask for deals of this ending only.")
  private @Nullable String endingId;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "Also say in what share of N drawn worlds there is a deal, round by round.")
  private int draws;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  SolveCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    ScenarioFile file = scenario.read(workshop);
    Scenario read = file.scenario();
    requireBetween("--round", round, read.clock().rounds());
    requireBetween("--draws", draws, MOST_DRAWS);
    requireFewOutcomesForDraws(read);
    World world = World.central(read.parameters());
    Track track = track(read);
    Bargain bargain = new Bargain(read, world, track, round);
    Ending ending = ending(read);
    Predicate<Outcome> asked =
        outcome -> ending == null || read.ending(outcome, 1) == index(read, ending);
    if (!Solver.canGoThrough(bargain)) {
      search(new SolveFrame(bargain, world, track, round, ending), asked);
      return 0;
    }
    Solution solution = Solver.solve(bargain, asked);
    Obstacles obstacles = ObstacleSearch.find(bargain, asked);
    Ripeness ripeness =
        draws == 0
            ? null
            : Ripeness.of(
                read, Draws.keyed(file.seed(), read.parameters()), draws, asked, only(ending));
    SolveResult result =
        new SolveResult(bargain, world, track, round, ending, solution, obstacles, ripeness);
    if (json) {
      workshop.console().out().print(new SolveJson(result).text());
    } else {
      new SolveText(result, workshop.console().out()).print();
    }
    return 0;
  }

  private void search(SolveFrame frame, Predicate<Outcome> asked) {
    SearchedSolution solution =
        BranchAndBound.solve(
            frame.bargain(), asked, only(frame.ending()), Effort.usual(frame.bargain()));
    if (json) {
      workshop.console().out().print(new SearchedJson(frame, solution).text());
    } else {
      new SearchedText(frame, solution, workshop.console().out()).print();
    }
  }

  private static @Nullable Condition only(@Nullable Ending ending) {
    return ending == null ? null : ending.when();
  }

  private static int index(Scenario scenario, Ending ending) {
    return scenario.endings().indexOf(ending);
  }

  private @Nullable Track track(Scenario scenario) {
    String id = trackId;
    if (id == null) {
      return scenario.tracks().size() == 1 ? scenario.tracks().get(0) : null;
    }
    List<String> known = scenario.tracks().stream().map(Track::id).toList();
    if (!known.contains(id)) {
      throw unknown("--track", id, known);
    }
    return scenario.tracks().get(known.indexOf(id));
  }

  private @Nullable Ending ending(Scenario scenario) {
    String id = endingId;
    if (id == null) {
      return null;
    }
    List<String> known = scenario.endings().stream().map(Ending::id).toList();
    if (!known.contains(id)) {
      throw unknown("--ending", id, known);
    }
    return scenario.endings().get(known.indexOf(id));
  }

  private static InputException unknown(String option, String id, List<String> known) {
    String maybe = Maybe.like(id, known);
    return new InputException(
        option + " " + id,
        "\"" + id + "\"",
        "one of " + String.join(", ", known),
        maybe == null ? null : "\"" + maybe + "\"");
  }

  private static void requireBetween(String option, int value, int most) {
    if (value < 0 || value > most) {
      throw new InputException(
          option + " " + value, "\"" + value + "\"", "a whole number from 0 to " + most);
    }
  }

  private void requireFewOutcomesForDraws(Scenario read) {
    double outcomes =
        read.issues().stream()
            .mapToDouble(issue -> issue.options().size())
            .reduce(1, (left, right) -> left * right);
    if (draws > 0 && outcomes > Solver.MOST_OUTCOMES) {
      throw new InputException(
          "--draws " + draws,
          String.format(Locale.ROOT, "%.3g outcomes", outcomes),
          String.format(
              Locale.ROOT,
              "at most %,.0f, so that every world can be decided",
              Solver.MOST_OUTCOMES));
    }
  }
}
