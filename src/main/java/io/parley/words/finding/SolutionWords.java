package io.parley.words.finding;

import io.parley.analysis.solve.Solution;
import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What is to be known of the points with a name, in sentences.
 *
 * @param bargain who would take what
 * @param solution what could be agreed
 * @param name what an actor is called
 */
public record SolutionWords(Bargain bargain, Solution solution, IntFunction<String> name) {

  /** Whose gains the bargaining solutions can't go by; no sentences where they go by all. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (solution.nash().isEmpty()) {
      return notes;
    }
    List<Integer> able = bargain.players().without(ActorSet.of(solution.gainless())).toList();
    if (able.isEmpty()) {
      notes.add(
          "Nobody who has a say gains by any feasible deal in which none of them loses: all are"
              + " indifferent between those deals and no deal.");
    } else if (!solution.gainless().isEmpty()) {
      notes.add(
          "No feasible deal in which nobody who has a say loses gives "
              + solution.gainless().stream().map(name::apply).collect(Collectors.joining(", "))
              + " any gain; the Nash and Kalai–Smorodinsky points are those of the others.");
    }
    Outcome nash = solution.nash().get(0);
    long gaining = able.stream().filter(each -> isGain(bargain.gain(each, nash))).count();
    if (gaining < able.size()) {
      notes.add(
          "No deal lets all gain at once who could; the Nash point is the best for as many as"
              + " possible, "
              + gaining
              + " of "
              + able.size()
              + ".");
    }
    return notes;
  }

  private static boolean isGain(double gain) {
    return gain > Valuation.PRECISION;
  }
}
