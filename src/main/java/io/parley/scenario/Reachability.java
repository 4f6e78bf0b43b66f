package io.parley.scenario;

import io.parley.model.Scenario;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Timing;
import io.parley.model.procedure.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a run of a scenario can come to, going by what can open a table and by what is on its agenda
 * alone: what nothing here can reach, no run can.
 */
final class Reachability {

  /** The most combinations of options that are gone through for an ending. */
  private static final long MOST = 200_000;

  private final Scenario scenario;
  private final boolean[] opens;
  private final boolean[] moves;

  Reachability(Scenario scenario) {
    this.scenario = scenario;
    this.opens = new boolean[scenario.tracks().size()];
    this.moves = new boolean[scenario.issues().size()];
    while (goOn()) {
      // what a table can settle may open another
    }
  }

  private boolean goOn() {
    boolean found = false;
    for (int track = 0; track < opens.length; track++) {
      if (!opens[track] && canOpen(track)) {
        opens[track] = true;
        scenario.tracks().get(track).issues().forEach(issue -> moves[issue] = true);
        found = true;
      }
    }
    return found;
  }

  private boolean canOpen(int index) {
    Track track = scenario.tracks().get(index);
    if (scenario.events().stream().anyMatch(it -> it.opens().contains(index) && canHappen(it))) {
      return true;
    }
    if (track.opens() instanceof Timing.AtRound at) {
      return at.round().distribution().low() < scenario.clock().rounds();
    }
    return track.opens() instanceof Timing.Once once
        && (once.condition() == null || canHold(once.condition()));
  }

  private boolean canHappen(Event event) {
    boolean due =
        event.round() == null || event.round().distribution().low() < scenario.clock().rounds();
    boolean likely = event.chance() == null || event.chance().distribution().high() > 0;
    return due && likely && (event.when() == null || canHold(event.when()));
  }

  /** Whether something can open the track. */
  boolean opens(int track) {
    return opens[track];
  }

  /** Whether each clause of {@code condition} can hold. */
  private boolean canHold(Condition condition) {
    Outcome statusQuo = scenario.statusQuo();
    return condition.clauses().stream()
        .allMatch(
            clause ->
                moves[clause.issue()]
                    || (statusQuo != null
                        && clause.options().contains(statusQuo.option(clause.issue()))));
  }

  /** Whether some result is of this ending, whatever the earlier ones take. */
  boolean canMatch(int ending) {
    return anyResult(ending, result -> true);
  }

  /**
   * The first earlier ending that takes all that would be of this one; this one itself if it takes
   * several for that; null if something is left.
   */
  @Nullable Integer shadow(int ending) {
    List<Ending> endings = scenario.endings();
    for (int earlier = 0; earlier < ending; earlier++) {
      Ending other = endings.get(earlier);
      if (!anyResult(ending, result -> !result.matches(other))) {
        return earlier;
      }
    }
    List<Ending> before = endings.subList(0, ending);
    return anyResult(ending, result -> before.stream().noneMatch(result::matches)) ? null : ending;
  }

  /** Whether a result of this ending is as asked; yes where there are too many to go through. */
  private boolean anyResult(int ending, Predicate<Result> asked) {
    Ending own = scenario.endings().get(ending);
    List<Integer> issues = named(ending);
    Outcome statusQuo = scenario.statusQuo();
    Result untouched = new Result(statusQuo, 0);
    if (untouched.matches(own) && asked.test(untouched)) {
      return true;
    }
    if (IntStream.range(0, opens.length).noneMatch(this::opens)) {
      return false;
    }
    long combinations = 1;
    for (int issue : issues) {
      combinations *= scenario.issues().get(issue).options().size();
      if (combinations > MOST) {
        return true;
      }
    }
    Outcome start = statusQuo == null ? Outcome.of(new int[scenario.issues().size()]) : statusQuo;
    return anyDeal(start, issues, 0, result -> result.matches(own) && asked.test(result));
  }

  private boolean anyDeal(
      Outcome outcome, List<Integer> issues, int place, Predicate<Result> asked) {
    if (place == issues.size()) {
      return asked.test(new Result(outcome, 1));
    }
    int issue = issues.get(place);
    if (!moves[issue]) {
      return anyDeal(outcome, issues, place + 1, asked);
    }
    return IntStream.range(0, scenario.issues().get(issue).options().size())
        .anyMatch(option -> anyDeal(outcome.with(issue, option), issues, place + 1, asked));
  }

  /** The issues that this ending or an earlier one is about. */
  private List<Integer> named(int ending) {
    List<Integer> named = new ArrayList<>();
    for (Ending each : scenario.endings().subList(0, ending + 1)) {
      if (each.when() != null) {
        each.when().clauses().stream()
            .map(Condition.Clause::issue)
            .filter(issue -> !named.contains(issue))
            .forEach(named::add);
      }
    }
    return named;
  }

  /** What a run may end with. */
  private record Result(@Nullable Outcome outcome, int deals) {

    boolean matches(Ending ending) {
      return ending.matches(outcome, deals);
    }
  }
}
