package io.parley.model.outcome;

import io.parley.model.outcome.Condition.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of outcomes when some of what is in force is undone. Options that require what is
 * undone fall to the initial ones, and so on, until all that is left has what it requires.
 *
 * <p>In all outcomes in which the same fall happens, it makes the same of each option. Where what
 * becomes of one depends on another issue, there are several falls, each where that issue has some
 * of its options.
 */
public final class Fall {

  private final @Nullable Condition where;
  private final int[][] becomes;
  private final boolean[] changed;

  private Fall(@Nullable Condition where, int[][] becomes) {
    this.where = where;
    this.becomes = becomes;
    this.changed = new boolean[becomes.length];
    for (int issue = 0; issue < becomes.length; issue++) {
      for (int option = 0; option < becomes[issue].length; option++) {
        changed[issue] |= becomes[issue][option] != option;
      }
    }
  }

  /**
   * The falls that come of undoing what is in force on some issues, of which one happens in each
   * outcome.
   *
   * @param initial the initial options, which require nothing
   * @param left what is left of the {@code undone} issues, which requires nothing either
   * @param undone the issues
   * @param when where it happens at all, or null for everywhere
   */
  public static List<Fall> of(
      List<Issue> issues,
      Outcome initial,
      Outcome left,
      List<Integer> undone,
      @Nullable Condition when) {
    List<Fall> falls = new ArrayList<>();
    new Search(issues, initial, left, undone).add(falls, when);
    return falls;
  }

  /**
   * The same where all of {@code clauses} hold too, which name each issue once; null where it can't
   * happen then.
   */
  public @Nullable Fall where(List<Clause> clauses) {
    Condition narrower = where;
    for (Clause clause : clauses) {
      narrower = Condition.both(narrower, clause);
      if (narrower == null) {
        return null;
      }
    }
    return new Fall(narrower, becomes);
  }

  /** The condition under which it happens; null for always. */
  public @Nullable Condition where() {
    return where;
  }

  /** Whether it happens to {@code outcome}. */
  public boolean isOf(Outcome outcome) {
    return where == null || where.holds(outcome);
  }

  /** What it leaves of {@code outcome}. */
  public Outcome after(Outcome outcome) {
    return outcome.with(becomes);
  }

  /** Where it happens and leaves just {@code outcome}; null for nowhere. */
  public @Nullable Condition leaving(Outcome outcome) {
    Condition leaving = where;
    for (int issue = 0; issue < becomes.length; issue++) {
      int left = outcome.option(issue);
      int[] after = becomes[issue];
      List<Integer> before =
          IntStream.range(0, after.length).filter(each -> after[each] == left).boxed().toList();
      leaving = before.isEmpty() ? null : Condition.both(leaving, new Clause(issue, before));
      if (leaving == null) {
        return null;
      }
    }
    return leaving;
  }

  /** What it makes of {@code option} of {@code issue}. */
  public int after(int issue, int option) {
    return becomes[issue][option];
  }

  /** Whether it makes something else of some option of {@code issue}. */
  public boolean changes(int issue) {
    return changed[issue];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fall fall
        && Arrays.deepEquals(becomes, fall.becomes)
        && (where == null ? fall.where == null : where.equals(fall.where));
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(becomes);
  }

  /** Works out falls, for ever smaller parts of the outcomes until each has a single one. */
  private record Search(List<Issue> issues, Outcome initial, Outcome left, List<Integer> undone) {

    void add(List<Fall> falls, @Nullable Condition where) {
      int[][] becomes = afterUndoing();
      while (fallOnce(becomes, where)) {
        // what falls may be required by more
      }
      Clause kept = undecided(becomes, where);
      if (kept == null) {
        falls.add(new Fall(where, becomes));
      } else {
        addWhere(falls, where, kept);
        addWhere(falls, where, kept.otherwise(issues.get(kept.issue()).options().size()));
      }
    }

    private void addWhere(List<Fall> falls, @Nullable Condition where, Clause part) {
      Condition narrower = Condition.both(where, part);
      if (narrower != null) {
        add(falls, narrower);
      }
    }

    private int[][] afterUndoing() {
      int[][] becomes = new int[issues.size()][];
      for (int issue = 0; issue < becomes.length; issue++) {
        becomes[issue] = IntStream.range(0, issues.get(issue).options().size()).toArray();
        if (undone.contains(issue)) {
          Arrays.fill(becomes[issue], left.option(issue));
        }
      }
      return becomes;
    }

    /** Lets options fall that in no case keep what they require; whether there were any. */
    private boolean fallOnce(int[][] becomes, @Nullable Condition where) {
      boolean fell = false;
      for (Needed needed : needed(becomes)) {
        List<Integer> before = needed.possible(where);
        if (!before.isEmpty() && needed.kept(before, becomes).isEmpty()) {
          becomes[needed.issue][needed.option] = initial.option(needed.issue);
          fell = true;
        }
      }
      return fell;
    }

    /** With which options of an issue some option keeps what it requires and with others not. */
    private @Nullable Clause undecided(int[][] becomes, @Nullable Condition where) {
      for (Needed needed : needed(becomes)) {
        List<Integer> before = needed.possible(where);
        List<Integer> kept = needed.kept(before, becomes);
        if (kept.size() < before.size()) {
          return new Clause(needed.required.issue(), kept);
        }
      }
      return null;
    }

    /** What the options require that stay, requirement by requirement. */
    private List<Needed> needed(int[][] becomes) {
      List<Needed> needed = new ArrayList<>();
      for (int issue = 0; issue < becomes.length; issue++) {
        for (int option = 0; option < becomes[issue].length; option++) {
          Condition requires = issues.get(issue).options().get(option).requires();
          if (requires != null && becomes[issue][option] == option) {
            for (Clause clause : requires.clauses()) {
              needed.add(new Needed(issue, option, clause));
            }
          }
        }
      }
      return needed;
    }
  }

  /**
   * What an option requires of another issue.
   *
   * @param issue the option's issue
   * @param option the option
   * @param required what it requires
   */
  private record Needed(int issue, int option, Clause required) {

    /** With which options of the other issue it can hold. */
    List<Integer> possible(@Nullable Condition where) {
      return required.options().stream()
          .filter(each -> where == null || where.fits(required.issue(), each))
          .toList();
    }

    /** Which of {@code options} still are what it requires afterwards. */
    List<Integer> kept(List<Integer> options, int[][] becomes) {
      return options.stream()
          .filter(each -> required.options().contains(becomes[required.issue()][each]))
          .toList();
    }
  }
}
