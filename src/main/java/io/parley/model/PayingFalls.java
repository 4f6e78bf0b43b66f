package io.parley.model;

import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Condition.Clause;
import io.parley.model.outcome.Fall;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The falls of an event that is somebody's doing, where they pay it: where {@code V(x after) − V(x)
 * > gain}, without foresight. That depends on the issues that fall, on those that a linkage or the
 * actor's holding out ties to them, and on nothing else, so that each fall is split into one or
 * more with narrower conditions, of which one happens wherever it pays.
 */
public final class PayingFalls {

  private final Valuation valuation;
  private final double gain;
  private final List<Fall> falls;
  private double from = Double.NEGATIVE_INFINITY;
  private double to = Double.POSITIVE_INFINITY;

  /**
   * Where breaking pays.
   *
   * @param falls what comes of the event, whoever gains by it
   * @param valuation what outcomes are worth to the one whose doing it is
   * @param gain by how much more than this what is left has to be worth to it
   * @param holdingOut its {@code h(t)}
   */
  public PayingFalls(
      List<Fall> falls, List<Issue> issues, Valuation valuation, double gain, double holdingOut) {
    this.valuation = valuation;
    this.gain = gain;
    List<Fall> paying = new ArrayList<>();
    for (Fall fall : falls) {
      new Split(fall, issues, holdingOut)
          .boxes(0).stream().map(fall::where).filter(Objects::nonNull).forEach(paying::add);
    }
    this.falls = List.copyOf(paying);
  }

  /** The falls, each where it pays. */
  public List<Fall> falls() {
    return falls;
  }

  /** Whether they pay in the same outcomes as these where the one whose doing it is thinks so. */
  public boolean holdFor(Valuation other, double otherGain, double holdingOut) {
    return valuation.settlesAs(other) && otherGain == gain && from < holdingOut && holdingOut < to;
  }

  /** Whether {@code fall} pays one with these values in {@code outcome}. */
  public static boolean pays(
      Fall fall, Outcome outcome, Valuation valuation, double gain, double holdingOut) {
    return difference(fall, outcome, valuation)
            + holdingDifference(fall, outcome, valuation) * holdingOut
        > gain + Valuation.PRECISION;
  }

  private static double difference(Fall fall, Outcome outcome, Valuation valuation) {
    return valuation.settled(fall.after(outcome)) - valuation.settled(outcome);
  }

  /** By breaking what was agreed nobody comes to hold out who did so until there was a deal. */
  private static int holdingDifference(Fall fall, Outcome outcome, Valuation valuation) {
    Condition holding = valuation.holding().condition();
    return holding == null
        ? 0
        : (holding.holds(fall.after(outcome)) ? 1 : 0) - (holding.holds(outcome) ? 1 : 0);
  }

  /** Goes through the options of the issues on which it depends whether a fall pays. */
  private final class Split {

    private final Fall fall;
    private final List<Issue> issues;
    private final double holdingOut;
    private final int[] options;
    private final boolean[] matters;

    Split(Fall fall, List<Issue> issues, double holdingOut) {
      this.fall = fall;
      this.issues = issues;
      this.holdingOut = holdingOut;
      this.options = new int[issues.size()];
      this.matters = new boolean[issues.size()];
      for (int issue = 0; issue < matters.length; issue++) {
        matters[issue] = fall.changes(issue);
      }
      valuation.linkages().forEach(this::tie);
      tie(valuation.holding().condition());
    }

    private void tie(@Nullable Condition condition) {
      if (condition != null
          && condition.clauses().stream().anyMatch(clause -> fall.changes(clause.issue()))) {
        condition.clauses().forEach(clause -> matters[clause.issue()] = true);
      }
    }

    /**
     * Conjunctions on the issues from {@code issue} on of which one holds in just the outcomes in
     * which it pays, with the options chosen for those before.
     */
    List<List<Clause>> boxes(int issue) {
      if (issue == options.length) {
        return pays() ? List.of(List.of()) : List.of();
      }
      if (!matters[issue]) {
        return boxes(issue + 1);
      }
      Map<List<List<Clause>>, List<Integer>> alike = new LinkedHashMap<>();
      int fitting = 0;
      for (int option = 0; option < issues.get(issue).options().size(); option++) {
        if (fall.where() == null || fall.where().fits(issue, option)) {
          options[issue] = option;
          alike.computeIfAbsent(boxes(issue + 1), none -> new ArrayList<>()).add(option);
          fitting++;
        }
      }
      return join(issue, alike, fitting);
    }

    private static List<List<Clause>> join(
        int issue, Map<List<List<Clause>>, List<Integer>> alike, int fitting) {
      List<List<Clause>> joined = new ArrayList<>();
      alike.forEach(
          (rest, options) -> {
            for (List<Clause> box : rest) {
              List<Clause> clauses = new ArrayList<>();
              if (options.size() < fitting) {
                clauses.add(new Clause(issue, options));
              }
              clauses.addAll(box);
              joined.add(clauses);
            }
          });
      return joined;
    }

    private boolean pays() {
      Outcome outcome = Outcome.of(options);
      double needed = gain + Valuation.PRECISION - difference(fall, outcome, valuation);
      int share = holdingDifference(fall, outcome, valuation);
      boolean pays = share * holdingOut > needed;
      if (share != 0) {
        boolean above = pays == (share > 0);
        from = above ? Math.max(from, needed / share) : from;
        to = above ? to : Math.min(to, needed / share);
      }
      return pays;
    }
  }
}
