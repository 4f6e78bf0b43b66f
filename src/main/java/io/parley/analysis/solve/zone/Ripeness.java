package io.parley.analysis.solve.zone;

import io.parley.analysis.Share;
import io.parley.analysis.solve.Solver;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.zone.ZoneOfAgreement.Stretch;
import io.parley.model.InputException;
import io.parley.model.draw.Draws;
import io.parley.model.draw.World;
import io.parley.model.outcome.Ending;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In what share of drawn worlds there is something to agree on, round by round, if everybody goes
 * on holding out (Zartman 1989). Events and others' leverage are left out.
 *
 * @param ending deals of which ending, or null for any
 * @param shares by round, the share of worlds in which some deal would come about
 */
public record Ripeness(@Nullable Ending ending, List<Share> shares) {

  public Ripeness {
    shares = List.copyOf(shares);
  }

  /**
   * Looks at the first {@code worlds} worlds of a batch: for what {@code question} asks, and if
   * that is any deal, for the deals of each ending as well, where there are several.
   *
   * <p>Worlds in which nothing matters to somebody are left out, as their runs fail.
   *
   * @throws IllegalArgumentException if there are more than {@link Solver#MOST_OUTCOMES} outcomes
   * @throws InputException if no world is left
   */
  public static List<Ripeness> of(Question question, Draws draws, int worlds) {
    if (!Solver.canGoThrough(question.bargain())) {
      throw new IllegalArgumentException("too many outcomes to decide every world");
    }
    List<Question> questions = new ArrayList<>(List.of(question));
    questions.addAll(question.byEnding());
    List<boolean[][]> zones =
        IntStream.rangeClosed(1, worlds)
            .parallel()
            .mapToObj(run -> World.draw(question.scenario().parameters(), draws, run))
            .map(question.scenario().fortunes()::inUseAtStart)
            .filter(question.scenario()::isPlayable)
            .map(world -> zones(questions, world))
            .toList();
    if (zones.isEmpty()) {
      throw InputException.saying("In none of the worlds drawn something matters to every actor.");
    }
    return IntStream.range(0, questions.size())
        .mapToObj(each -> new Ripeness(questions.get(each).ending(), shares(zones, each)))
        .toList();
  }

  private static List<Share> shares(List<boolean[][]> zones, int question) {
    return IntStream.range(0, zones.get(0)[question].length)
        .mapToObj(
            round ->
                Share.of(
                    (int) zones.stream().filter(zone -> zone[question][round]).count(),
                    zones.size()))
        .toList();
  }

  /** How many worlds were drawn. */
  public int worlds() {
    return shares.get(0).of();
  }

  /** By question and round, whether some deal would come about in {@code world}. */
  private static boolean[][] zones(List<Question> questions, World world) {
    return questions.stream()
        .map(question -> byRound(new ZoneOfAgreement(question, world, Long.MAX_VALUE)))
        .toArray(boolean[][]::new);
  }

  private static boolean[] byRound(ZoneOfAgreement zone) {
    boolean[] byRound = new boolean[zone.rounds()];
    for (Stretch stretch : zone.stretches()) {
      ZoneOpening opening = zone.opening(stretch);
      if (opening.isFound()) {
        Arrays.fill(byRound, opening.round(), stretch.last() + 1, true);
      }
    }
    return byRound;
  }
}
