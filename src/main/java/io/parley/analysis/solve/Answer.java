package io.parley.analysis.solve;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.obstacle.ObstacleSearch;
import io.parley.analysis.solve.obstacle.Obstacles;
import io.parley.model.outcome.Ending;
import java.util.List;
import java.util.Objects;

/**
 * What going through all outcomes says.
 *
 * @param question what was asked
 * @param bargain who would take what
 * @param solution what could be agreed, and what of it is efficient and fair
 * @param obstacles what stands in the way
 * @param byEnding what stands in the way of the deals of each ending, where any deal was asked for
 *     and there are several such endings
 */
public record Answer(
    Question question,
    Bargain bargain,
    Solution solution,
    Obstacles obstacles,
    List<ByEnding> byEnding) {

  public Answer {
    byEnding = List.copyOf(byEnding);
  }

  /**
   * What stands in the way of an ending.
   *
   * @param ending the ending
   * @param obstacles what stands in the way of deals that bring it
   */
  public record ByEnding(Ending ending, Obstacles obstacles) {}

  /**
   * The answer to {@code question}.
   *
   * @throws IllegalArgumentException if there are too many outcomes to go through
   */
  public static Answer to(Question question) {
    Bargain bargain = question.bargain();
    return new Answer(
        question,
        bargain,
        Solver.solve(bargain, question.asked()),
        ObstacleSearch.find(bargain, question.asked()),
        question.byEnding().stream()
            .map(
                each ->
                    new ByEnding(
                        Objects.requireNonNull(each.ending()),
                        ObstacleSearch.find(bargain, each.asked())))
            .toList());
  }
}
