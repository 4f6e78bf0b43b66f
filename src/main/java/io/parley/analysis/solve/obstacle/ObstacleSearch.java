package io.parley.analysis.solve.obstacle;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Outcomes;
import io.parley.analysis.solve.obstacle.Obstacles.Binding;
import io.parley.analysis.solve.obstacle.Obstacles.Relaxation;
import io.parley.model.Scenario;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@link Obstacles}, exactly: outcomes that the same constraints keep off the table are one
 * case, and the sets of up to four constraints are looked for among what the cases violate.
 */
public final class ObstacleSearch {

  private static final double TIE = 1e-9;
  private static final long MOST_STEPS = 50_000_000;

  private final Bargain bargain;
  private final Constraints constraints;
  private final int actors;
  private final Map<BlockedDeals, Deals> cases = new LinkedHashMap<>();
  private final Budget budget = new Budget(MOST_STEPS);

  private ObstacleSearch(Bargain bargain) {
    this.bargain = bargain;
    this.constraints = new Constraints(bargain);
    this.actors = bargain.scenario().actors().size();
  }

  /**
   * What stands in the way of the deals that {@code asked} says, e.g. those of one ending.
   *
   * @throws IllegalArgumentException if there are too many outcomes to go through
   */
  public static Obstacles find(Bargain bargain, Predicate<Outcome> asked) {
    if (Outcomes.count(bargain.open()) > Outcomes.MOST) {
      throw new IllegalArgumentException("too many outcomes to go through");
    }
    ObstacleSearch search = new ObstacleSearch(bargain);
    bargain.forEachOutcome(
        outcome -> {
          if (asked.test(outcome) && !bargain.isStatusQuo(outcome)) {
            search.add(outcome);
          }
        });
    return search.obstacles();
  }

  /** The cases than which none is easier; what is easier has less in its way, so comes before. */
  private List<BlockedDeals> easiest() {
    List<BlockedDeals> easiest = new ArrayList<>();
    cases.keySet().stream()
        .sorted(Comparator.comparingInt(BlockedDeals::size))
        .filter(deal -> easiest.stream().noneMatch(other -> other.isEasierThan(deal)))
        .forEachOrdered(easiest::add);
    return easiest;
  }

  private void add(Outcome outcome) {
    double gains = 0;
    for (int actor = 0; actor < actors; actor++) {
      gains += bargain.gainOnceGivenUp(actor, outcome);
    }
    ActorSet required = bargain.required(outcome);
    BitSet violated = constraints.violated(outcome, bargain.concerned(required));
    cases
        .computeIfAbsent(new BlockedDeals(violated, required), unused -> new Deals())
        .add(outcome, gains);
  }

  private Obstacles obstacles() {
    long asIs = deals(new BitSet());
    return asIs > 0
        ? new Obstacles(asIs, List.of(), List.of(), binding(asIs), !budget.isOverspent())
        : deadlock(easiest());
  }

  private Obstacles deadlock(List<BlockedDeals> easiest) {
    List<Relaxation> relaxations = relaxations(easiest);
    List<List<String>> conflicts =
        new ConflictSearch(bargain, constraints, Obstacles.MOST_CONSTRAINTS, budget)
            .of(easiest).stream().map(constraints::ids).toList();
    return new Obstacles(0, relaxations, conflicts, List.of(), !budget.isOverspent());
  }

  private List<Binding> binding(long asIs) {
    List<Binding> binding = new ArrayList<>();
    BitSet none = new BitSet();
    List<BlockedDeals> kept =
        cases.keySet().stream().filter(each -> !comesAbout(each, none)).toList();
    for (BitSet single : relaxing(kept, 1)) {
      long adds = deals(single) - asIs;
      binding.add(new Binding(constraints.id(single.nextSetBit(0)), adds));
    }
    binding.sort(Comparator.comparingLong(Binding::adds).reversed());
    return binding;
  }

  private List<BitSet> relaxing(List<BlockedDeals> some, int most) {
    return new RelaxationSearch(bargain, constraints, most, budget).of(some);
  }

  private List<Relaxation> relaxations(List<BlockedDeals> easiest) {
    List<Relaxation> relaxations = new ArrayList<>();
    for (BitSet set : relaxing(easiest, Obstacles.MOST_CONSTRAINTS)) {
      relaxations.add(relaxation(set));
    }
    relaxations.sort(
        Comparator.comparingLong((Relaxation each) -> Math.round(each.givenUp() / TIE))
            .thenComparingInt(each -> each.relax().size()));
    return relaxations;
  }

  private Relaxation relaxation(BitSet set) {
    Outcome best = null;
    double most = Double.NEGATIVE_INFINITY;
    long deals = 0;
    for (Map.Entry<BlockedDeals, Deals> each : cases.entrySet()) {
      if (comesAbout(each.getKey(), set)) {
        deals += each.getValue().count;
        if (each.getValue().most > most) {
          most = each.getValue().most;
          best = each.getValue().best;
        }
      }
    }
    Outcome opens = Objects.requireNonNull(best);
    return new Relaxation(constraints.ids(set), opens, givenUp(set, opens), deals);
  }

  private double givenUp(BitSet set, Outcome outcome) {
    double givenUp = 0;
    for (int actor : constraints.owners(set).toList()) {
      givenUp += Math.max(0, -bargain.gainOnceGivenUp(actor, outcome));
    }
    return givenUp;
  }

  private long deals(BitSet relaxed) {
    long deals = 0;
    for (Map.Entry<BlockedDeals, Deals> each : cases.entrySet()) {
      deals += comesAbout(each.getKey(), relaxed) ? each.getValue().count : 0;
    }
    return deals;
  }

  private boolean comesAbout(BlockedDeals deal, BitSet relaxed) {
    ActorSet unwilling = constraints.owners(deal.left(relaxed));
    for (int actor : unwilling.toList()) {
      unwilling = relaxed.get(constraints.say(actor)) ? unwilling.without(actor) : unwilling;
    }
    return bargain.comesAbout(scenario().everyone().without(unwilling), deal.required());
  }

  private Scenario scenario() {
    return bargain.scenario();
  }

  private static final class Deals {

    private long count;
    private double most = Double.NEGATIVE_INFINITY;
    private @Nullable Outcome best;

    void add(Outcome outcome, double gains) {
      count++;
      if (gains > most) {
        most = gains;
        best = outcome;
      }
    }
  }
}
