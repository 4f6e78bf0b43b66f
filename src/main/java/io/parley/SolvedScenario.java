package io.parley;

import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.Solution;
import io.parley.analysis.solve.Solver;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.deal.SearchedSolution;
import io.parley.analysis.solve.deal.SearchedSolution.Feasibility;
import io.parley.analysis.solve.deal.SolutionSearch;
import io.parley.study.solve.SearchedPoints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could be agreed in a scenario, without simulating: at its only table, or at one of all
 * actors where there are several, at the start, with every uncertain number at its median.
 *
 * @param feasibility whether there is a deal that comes about
 * @param points by name, the deals that are efficient or fair, such as {@code nash}, each by issue;
 *     those that can't be told, or pick nothing, have none
 * @param answer all that was found, where all outcomes could be gone through
 */
public record SolvedScenario(
    Feasibility feasibility,
    Map<String, List<Map<String, String>>> points,
    Optional<Answer> answer) {

  public SolvedScenario {
    points = Ordered.copy(points);
  }

  static SolvedScenario of(LoadedScenario scenario) {
    Question question = Question.usual(scenario.file().scenario());
    Naming naming = new Naming(scenario.file().scenario());
    Bargain bargain = question.bargain();
    return Solver.canGoThrough(bargain)
        ? wentThrough(naming, Answer.to(question))
        : searched(
            naming,
            SolutionSearch.solve(
                bargain, question.asked(), null, SolutionSearch.Effort.usual(bargain)));
  }

  private static SolvedScenario wentThrough(Naming naming, Answer answer) {
    Solution solution = answer.solution();
    Map<String, List<Map<String, String>>> points = new LinkedHashMap<>();
    solution
        .points()
        .forEach(
            (point, outcomes) ->
                points.put(point.id(), outcomes.stream().map(naming::outcome).toList()));
    return new SolvedScenario(
        solution.feasible() > 0 ? Feasibility.POSSIBLE : Feasibility.IMPOSSIBLE,
        points,
        Optional.of(answer));
  }

  private static SolvedScenario searched(Naming naming, SearchedSolution solution) {
    Map<String, List<Map<String, String>>> points = new LinkedHashMap<>();
    SearchedPoints.of(solution)
        .forEach(
            (point, found) ->
                points.put(
                    point.id(),
                    found.outcome() == null
                        ? List.of()
                        : List.of(naming.outcome(found.outcome()))));
    return new SolvedScenario(solution.feasibility(), points, Optional.empty());
  }
}
