package io.parley.analysis.solve;

import io.parley.analysis.solve.Obstacles.Binding;
import io.parley.analysis.solve.Obstacles.Relaxation;
import io.parley.model.ActorSet;
import io.parley.model.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@link Obstacles}, exactly: outcomes that the same constraints keep off the table are one
 * case, and every set of up to four constraints is tried on every case.
 */
public final class ObstacleSearch {

  private static final double TIE = 1e-9;

  private final Bargain bargain;
  private final Constraints constraints;
  private final int actors;
  private final Map<Case, Deals> cases = new LinkedHashMap<>();
  private List<Case> easiest = List.of();

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
    if (Outcomes.count(bargain.open()) > Solver.MOST_OUTCOMES) {
      throw new IllegalArgumentException("too many outcomes to go through");
    }
    ObstacleSearch search = new ObstacleSearch(bargain);
    Outcomes.forEach(
        bargain.open(),
        outcome -> {
          if (asked.test(outcome) && !bargain.isStatusQuo(outcome)) {
            search.add(outcome);
          }
        });
    search.easiest = search.cases.keySet().stream().filter(search::isEasiest).toList();
    return search.obstacles();
  }

  /** Whether no other case has less in its way. */
  private boolean isEasiest(Case deal) {
    return cases.keySet().stream().noneMatch(other -> other.isEasierThan(deal));
  }

  private void add(Outcome outcome) {
    long[] violated = new long[actors];
    double gains = 0;
    for (int actor = 0; actor < actors; actor++) {
      violated[actor] = constraints.violated(actor, outcome);
      gains += bargain.gain(actor, outcome);
    }
    Case key = new Case(Arrays.stream(violated).boxed().toList(), bargain.required(outcome));
    cases.computeIfAbsent(key, unused -> new Deals()).add(outcome, gains);
  }

  private Obstacles obstacles() {
    long asIs = deals(0);
    if (asIs > 0) {
      return new Obstacles(asIs, List.of(), List.of(), binding(asIs));
    }
    return new Obstacles(0, relaxations(), conflicts(), List.of());
  }

  private List<Binding> binding(long asIs) {
    List<Binding> binding = new ArrayList<>();
    for (int constraint = 0; constraint < all(); constraint++) {
      long adds = deals(1L << constraint) - asIs;
      if (adds > 0) {
        binding.add(new Binding(id(constraint), adds));
      }
    }
    binding.sort(Comparator.comparingLong(Binding::adds).reversed());
    return binding;
  }

  private List<Relaxation> relaxations() {
    List<Relaxation> relaxations = new ArrayList<>();
    for (long set : minimal(this::opens)) {
      relaxations.add(relaxation(set));
    }
    relaxations.sort(
        Comparator.comparingLong((Relaxation each) -> Math.round(each.givenUp() / TIE))
            .thenComparingInt(each -> each.relax().size()));
    return relaxations;
  }

  private Relaxation relaxation(long set) {
    Outcome best = null;
    double most = Double.NEGATIVE_INFINITY;
    long deals = 0;
    for (Map.Entry<Case, Deals> each : cases.entrySet()) {
      if (comesAbout(each.getKey(), set)) {
        deals += each.getValue().count;
        if (each.getValue().most > most) {
          most = each.getValue().most;
          best = each.getValue().best;
        }
      }
    }
    Outcome opens = Objects.requireNonNull(best);
    return new Relaxation(ids(set), opens, givenUp(set, opens), deals);
  }

  private double givenUp(long set, Outcome outcome) {
    double givenUp = 0;
    for (int actor = 0; actor < actors; actor++) {
      int who = actor;
      boolean gives =
          IntStream.range(0, all())
              .anyMatch(constraint -> (set >>> constraint & 1) != 0 && owner(constraint) == who);
      givenUp += gives ? Math.max(0, -bargain.gain(actor, outcome)) : 0;
    }
    return givenUp;
  }

  private List<List<String>> conflicts() {
    long everything = (1L << constraints.size()) - 1;
    return minimal(kept -> kept < 1L << constraints.size() && !opens(everything & ~kept)).stream()
        .map(this::ids)
        .toList();
  }

  /** The minimal sets of up to four constraints for which {@code holds}. */
  private List<Long> minimal(Predicate<Long> holds) {
    List<Long> minimal = new ArrayList<>();
    for (int size = 1; size <= Obstacles.MOST_CONSTRAINTS; size++) {
      List<Long> smaller = List.copyOf(minimal);
      forEachSet(
          size,
          0,
          0,
          set -> {
            boolean known = smaller.stream().anyMatch(found -> (found & ~set) == 0);
            if (!known && holds.test(set)) {
              minimal.add(set);
            }
          });
    }
    return minimal;
  }

  private void forEachSet(int size, int from, long chosen, LongConsumer visitor) {
    if (size == 0) {
      visitor.accept(chosen);
      return;
    }
    for (int constraint = from; constraint <= all() - size; constraint++) {
      forEachSet(size - 1, constraint + 1, chosen | 1L << constraint, visitor);
    }
  }

  private boolean opens(long relaxed) {
    for (Case each : easiest) {
      if (comesAbout(each, relaxed)) {
        return true;
      }
    }
    return false;
  }

  private long deals(long relaxed) {
    long deals = 0;
    for (Map.Entry<Case, Deals> each : cases.entrySet()) {
      deals += comesAbout(each.getKey(), relaxed) ? each.getValue().count : 0;
    }
    return deals;
  }

  private boolean comesAbout(Case deal, long relaxed) {
    ActorSet taking = ActorSet.NONE;
    for (int actor = 0; actor < actors; actor++) {
      boolean hasNoSay = (relaxed >>> (constraints.size() + actor) & 1) != 0;
      if (hasNoSay || (deal.violated.get(actor) & ~relaxed) == 0) {
        taking = taking.with(actor);
      }
    }
    return bargain.comesAbout(taking, deal.required);
  }

  /** Lines, values and, after them, every actor's say. */
  private int all() {
    return constraints.size() + actors;
  }

  private int owner(int constraint) {
    return constraint < constraints.size()
        ? constraints.actor(constraint)
        : constraint - constraints.size();
  }

  private String id(int constraint) {
    return constraint < constraints.size()
        ? constraints.id(constraint)
        : "actors."
            + bargain.scenario().actors().get(constraint - constraints.size()).id()
            + ".consent";
  }

  private List<String> ids(long set) {
    return IntStream.range(0, all())
        .filter(constraint -> (set >>> constraint & 1) != 0)
        .mapToObj(this::id)
        .toList();
  }

  /** Outcomes that the same constraints keep from coming about and that need the same consent. */
  private record Case(List<Long> violated, ActorSet required) {

    boolean isEasierThan(Case other) {
      if (equals(other) || !other.required.containsAll(required)) {
        return false;
      }
      for (int actor = 0; actor < violated.size(); actor++) {
        if ((violated.get(actor) & ~other.violated.get(actor)) != 0) {
          return false;
        }
      }
      return true;
    }
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
