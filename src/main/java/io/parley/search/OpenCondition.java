package io.parley.search;

import io.parley.model.Condition;
import io.parley.model.Condition.Clause;
import io.parley.model.Outcome;
import io.parley.model.Prospect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is left to be decided of a condition, with what can't be otherwise resolved beforehand. */
public final class OpenCondition {

  /** Whether a condition holds, as far as things are decided. */
  public enum Status {
    HOLDS,
    FAILS,
    UNDECIDED
  }

  private final boolean possible;
  private final int[] places;
  private final boolean[][] allowed;

  private OpenCondition(boolean possible, List<Integer> places, List<boolean[]> allowed) {
    this.possible = possible;
    this.places = places.stream().mapToInt(Integer::intValue).toArray();
    this.allowed = allowed.toArray(boolean[][]::new);
  }

  /**
   * A condition on what is left of an outcome after a reversion.
   *
   * @param condition the condition, or null for one that always holds
   * @param after the reversion, or null for none
   */
  public static OpenCondition of(
      DecisionOrder order, @Nullable Condition condition, @Nullable Prospect after) {
    boolean possible = true;
    List<Integer> places = new ArrayList<>();
    List<boolean[]> allowed = new ArrayList<>();
    for (int clause = 0; condition != null && clause < condition.size(); clause++) {
      int issue = condition.issue(clause);
      if (after != null && after.reverts().contains(issue)) {
        possible &= condition.allows(clause, after.initial().option(issue));
      } else {
        boolean[] allows = allows(order.open(order.place(issue)), condition, clause);
        int allowing = 0;
        for (int option : order.open(order.place(issue))) {
          allowing += allows[option] ? 1 : 0;
        }
        possible &= allowing > 0;
        if (allowing < order.open(order.place(issue)).length) {
          places.add(order.place(issue));
          allowed.add(allows);
        }
      }
    }
    return new OpenCondition(possible, places, allowed);
  }

  private static boolean[] allows(int[] open, Condition condition, int clause) {
    boolean[] allows = new boolean[IntStream.of(open).max().orElse(0) + 1];
    for (int option : open) {
      allows[option] = condition.allows(clause, option);
    }
    return allows;
  }

  /** The condition that an outcome is just this one. */
  static Condition is(Outcome outcome) {
    return Condition.allOf(
        IntStream.range(0, outcome.size())
            .mapToObj(issue -> new Clause(issue, List.of(outcome.option(issue))))
            .toList());
  }

  /** Whether it can hold at all. */
  boolean isPossible() {
    return possible;
  }

  /** Whether it is the same as {@code other}. */
  boolean isSame(OpenCondition other) {
    return possible == other.possible
        && Arrays.equals(places, other.places)
        && Arrays.deepEquals(allowed, other.allowed);
  }

  /** How many places it depends on. */
  int size() {
    return places.length;
  }

  /** The place of a clause. */
  int place(int clause) {
    return places[clause];
  }

  /** Whether a clause holds for an option. */
  boolean allows(int clause, int option) {
    return allowed[clause][option];
  }

  /** Whether it depends on {@code place}. */
  boolean isAbout(int place) {
    for (int each : places) {
      if (each == place) {
        return true;
      }
    }
    return false;
  }

  /** On how many places beyond {@code known} it depends. */
  int sizeBeyond(boolean[] known) {
    int count = 0;
    for (int place : places) {
      count += known[place] ? 0 : 1;
    }
    return count;
  }

  /** Whether its clauses on the places in {@code known} hold for the options chosen there. */
  boolean holdsWithin(boolean[] known, int[] chosen) {
    for (int clause = 0; clause < places.length; clause++) {
      if (known[places[clause]] && !allowed[clause][chosen[places[clause]]]) {
        return false;
      }
    }
    return true;
  }

  /** Whether it depends on {@code place} and its clause there holds for {@code option}. */
  boolean holdsFor(int place, int option) {
    for (int clause = 0; clause < places.length; clause++) {
      if (places[clause] == place) {
        return allowed[clause][option];
      }
    }
    return false;
  }

  /** Whether it holds, given the options chosen at the places below {@code depth}. */
  public Status status(int[] chosen, int depth) {
    if (!possible) {
      return Status.FAILS;
    }
    Status status = Status.HOLDS;
    for (int clause = 0; clause < places.length; clause++) {
      int place = places[clause];
      if (place >= depth) {
        status = Status.UNDECIDED;
      } else if (!allowed[clause][chosen[place]]) {
        return Status.FAILS;
      }
    }
    return status;
  }
}
