package io.parley.page;

import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.deal.SearchedSolution;
import io.parley.analysis.solve.deal.SolutionSearch;
import io.parley.analysis.solve.deal.SolutionSearch.Effort;
import io.parley.analysis.solve.zone.Ripeness;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Figures;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.results.ResultsFolder;
import io.parley.results.Settlements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be agreed in a batch's scenario, as far as a page takes the time to find it.
 *
 * @param question what was asked
 * @param bargain who would take what
 * @param answer what going through all outcomes says, or null where there are too many for a page
 * @param searched where there are too many, what a short search found; else null
 * @param zones in what share of drawn worlds there is a deal; none without an answer
 * @param settlements what the batch's runs settled on, or null where it kept no row of each
 */
record Solved(
    Question question,
    Bargain bargain,
    @Nullable Answer answer,
    @Nullable SearchedSolution searched,
    List<Ripeness> zones,
    @Nullable Settlements settlements) {

  /** The most outcomes that are gone through for a page. */
  static final int MOST_OUTCOMES = 300_000;

  /** The most outcomes times lines and no-deal values that are gone through for a page. */
  static final int MOST_CHECKS = 12_000_000;

  private static final int MOST_WORLDS = 200;
  private static final double OUTCOMES_IN_WORLDS = 2e7;

  /** What could be agreed in the scenario of {@code folder}, whose runs have this seed. */
  static Solved of(ResultsFolder folder, long seed) {
    Scenario scenario = folder.scenario();
    Question question = Question.usual(scenario);
    Bargain bargain = question.bargain();
    Settlements settlements = folder.keep().hasRuns() ? Settlements.of(folder) : null;
    if (outcomes(scenario) > MOST_OUTCOMES || checks(scenario) > MOST_CHECKS) {
      SearchedSolution searched =
          SolutionSearch.solve(bargain, question.asked(), null, Effort.small(bargain));
      return new Solved(question, bargain, null, searched, List.of(), settlements);
    }
    int worlds = (int) Math.min(MOST_WORLDS, OUTCOMES_IN_WORLDS / outcomes(scenario));
    Draws draws = Draws.keyed(seed, scenario.parameters());
    return new Solved(
        question,
        bargain,
        Answer.to(question),
        null,
        Ripeness.of(question, draws, worlds),
        settlements);
  }

  static double outcomes(Scenario scenario) {
    return scenario.issues().stream()
        .mapToDouble(issue -> issue.options().size())
        .reduce(1, (left, right) -> left * right);
  }

  private static double checks(Scenario scenario) {
    return outcomes(scenario) * constraints(scenario);
  }

  static int constraints(Scenario scenario) {
    return scenario.actors().stream().mapToInt(actor -> 1 + actor.redLines().size()).sum();
  }

  /** The chart of the two main actors' payoffs; null where there is none. */
  @Nullable Figure pair() {
    List<Integer> pair = bargain.mainPair();
    return answer == null || pair.isEmpty()
        ? null
        : Figures.pair(answer, pair.get(0), pair.get(1), settlements);
  }

  /** Its charts. */
  List<Figure> figures() {
    if (answer == null) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    Figure pair = pair();
    if (pair != null) {
      figures.add(pair);
    }
    figures.add(Figures.obstacles(answer));
    figures.add(Figures.zone(question, zones));
    return figures;
  }
}
