package io.parley.analysis.solve.bargain;

import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Track;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: what could be agreed at a table, after some rounds of holding out, with every
 * uncertain number at its median.
 *
 * @param scenario of which scenario
 * @param track at which table, or null for one at which everybody sits
 * @param round after how many rounds of holding out, 0 or more
 * @param ending for deals of which ending, or null for any
 */
public record Question(
    Scenario scenario, @Nullable Track track, int round, @Nullable Ending ending) {

  /** What is asked where nothing else is said: at the only table or one of all, at the start. */
  public static Question usual(Scenario scenario) {
    Track track = scenario.tracks().size() == 1 ? scenario.tracks().get(0) : null;
    return new Question(scenario, track, 0, null);
  }

  /**
   * The same about the deals of each ending in turn, but not of the one in which a run ends that
   * comes to nothing; none where it is about one ending already, or there is only one such ending.
   */
  public List<Question> byEnding() {
    int nothing = scenario.ending(scenario.statusQuo(), 0);
    List<Question> questions =
        IntStream.range(0, scenario.endings().size())
            .filter(each -> each != nothing)
            .mapToObj(each -> new Question(scenario, track, round, scenario.endings().get(each)))
            .toList();
    return ending != null || questions.size() < 2 ? List.of() : questions;
  }

  /** The world of the medians, see {@link Scenario#centralWorld}. */
  public World world() {
    return scenario.centralWorld();
  }

  /** Who would take what. */
  public Bargain bargain() {
    return new Bargain(scenario, world(), track, round);
  }

  /** Which outcomes count as deals. */
  public Predicate<Outcome> asked() {
    Ending only = ending;
    if (only == null) {
      return outcome -> true;
    }
    int index = scenario.endings().indexOf(only);
    return outcome -> scenario.ending(outcome, 1) == index;
  }

  /** What holds in all outcomes that count as deals, or null where nothing is known to. */
  public @Nullable Condition only() {
    return ending == null ? null : ending.when();
  }
}
