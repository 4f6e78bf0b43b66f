package io.parley.search;

import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Condition.Clause;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Outcome;
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

  private static final OpenCondition NEVER = new OpenCondition(false, new int[0], new boolean[0][]);

  private OpenCondition(boolean possible, int[] places, boolean[][] allowed) {
    this.possible = possible;
    this.places = places;
    this.allowed = allowed;
  }

  /**
   * A condition on what is left of an outcome after a fall.
   *
   * @param condition the condition, or null for one that always holds
   * @param after the fall, or null for none
   */
  public static OpenCondition of(
      DecisionOrder order, @Nullable Condition condition, @Nullable Fall after) {
    int clauses = condition == null ? 0 : condition.size();
    int[] places = new int[clauses];
    boolean[][] allowed = new boolean[clauses][];
    int undecided = 0;
    for (int clause = 0; condition != null && clause < clauses; clause++) {
      int issue = condition.issue(clause);
      int[] open = order.open(order.place(issue));
      boolean[] allows = allows(open, condition, clause, after);
      int allowing = allowing(open, allows);
      if (allowing == 0) {
        return NEVER;
      }
      if (allowing < open.length) {
        places[undecided] = order.place(issue);
        allowed[undecided++] = allows;
      }
    }
    return new OpenCondition(
        true, Arrays.copyOf(places, undecided), Arrays.copyOf(allowed, undecided));
  }

  private static int allowing(int[] open, boolean[] allows) {
    int allowing = 0;
    for (int option : open) {
      allowing += allows[option] ? 1 : 0;
    }
    return allowing;
  }

  private static boolean[] allows(
      int[] open, Condition condition, int clause, @Nullable Fall after) {
    int last = 0;
    for (int option : open) {
      last = Math.max(last, option);
    }
    boolean[] allows = new boolean[last + 1];
    int issue = condition.issue(clause);
    for (int option : open) {
      int left = after == null ? option : after.after(issue, option);
      allows[option] = condition.allows(clause, left);
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
