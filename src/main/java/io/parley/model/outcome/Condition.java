package io.parley.model.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A conjunction over issues: each named issue has one of the named options. */
public final class Condition {

  private final int[] issues;
  private final BitSet[] allowed;

  private Condition(int[] issues, BitSet[] allowed) {
    this.issues = issues;
    this.allowed = allowed;
  }

  /**
   * The condition made of {@code clauses}, all of which must hold.
   *
   * @throws IllegalArgumentException if there is no clause or two name the same issue
   */
  public static Condition allOf(List<Clause> clauses) {
    int[] issues = clauses.stream().mapToInt(Clause::issue).toArray();
    if (issues.length == 0 || Arrays.stream(issues).distinct().count() < issues.length) {
      throw new IllegalArgumentException("expected a clause for each of one or more issues");
    }
    return new Condition(issues, clauses.stream().map(Condition::bits).toArray(BitSet[]::new));
  }

  /**
   * The condition that {@code both} hold of.
   *
   * @param one null for what always holds
   * @return null where they can't hold together
   */
  static @Nullable Condition both(@Nullable Condition one, Clause other) {
    List<Clause> clauses = new ArrayList<>();
    List<Integer> options = other.options();
    for (Clause clause : one == null ? List.<Clause>of() : one.clauses()) {
      if (clause.issue() == other.issue()) {
        options = options.stream().filter(clause.options()::contains).toList();
      } else {
        clauses.add(clause);
      }
    }
    if (options.isEmpty()) {
      return null;
    }
    clauses.add(new Clause(other.issue(), options));
    return allOf(clauses);
  }

  /** Whether every clause holds in {@code outcome}. */
  public boolean holds(Outcome outcome) {
    for (int clause = 0; clause < issues.length; clause++) {
      if (!allowed[clause].get(outcome.option(issues[clause]))) {
        return false;
      }
    }
    return true;
  }

  /** How many issues the condition is about. */
  public int size() {
    return issues.length;
  }

  /** The issue of clause {@code clause}. */
  public int issue(int clause) {
    return issues[clause];
  }

  /** Whether clause {@code clause} holds for {@code option}. */
  public boolean allows(int clause, int option) {
    return allowed[clause].get(option);
  }

  /** Whether the condition is about {@code issue}. */
  public boolean isAbout(int issue) {
    return clauseOn(issue) >= 0;
  }

  /** Whether {@code option} of {@code issue} fits: the issue is not named or allows the option. */
  public boolean fits(int issue, int option) {
    int clause = clauseOn(issue);
    return clause < 0 || allowed[clause].get(option);
  }

  /** This condition with {@code clause} in place of its own on that issue, if it has one. */
  Condition and(Clause clause) {
    List<Clause> all = new ArrayList<>(clauses());
    all.removeIf(each -> each.issue() == clause.issue());
    all.add(clause);
    return allOf(all);
  }

  /** The clauses, in declared order. */
  public List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    for (int clause = 0; clause < issues.length; clause++) {
      clauses.add(new Clause(issues[clause], allowed[clause].stream().boxed().toList()));
    }
    return clauses;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Condition condition
        && Arrays.equals(issues, condition.issues)
        && Arrays.equals(allowed, condition.allowed);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(issues) + Arrays.hashCode(allowed);
  }

  private int clauseOn(int issue) {
    for (int clause = 0; clause < issues.length; clause++) {
      if (issues[clause] == issue) {
        return clause;
      }
    }
    return -1;
  }

  private static BitSet bits(Clause clause) {
    BitSet bits = new BitSet();
    clause.options().forEach(bits::set);
    return bits;
  }

  /**
   * One issue's part of a condition.
   *
   * @param issue the issue's index
   * @param options the options for which it holds
   */
  public record Clause(int issue, List<Integer> options) {

    public Clause {
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException("a clause needs an option");
      }
    }

    /** The clause that holds where this one does not, on an issue of so many options. */
    Clause otherwise(int options) {
      return new Clause(
          issue,
          IntStream.range(0, options)
              .filter(each -> !this.options.contains(each))
              .boxed()
              .toList());
    }
  }
}
