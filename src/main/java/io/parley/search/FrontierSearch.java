package io.parley.search;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import io.parley.search.CoverChoices.Choice;
import io.parley.search.OfferFrontier.Segment;
import io.parley.search.Staircase.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds an {@link OfferFrontier} by bucket elimination with several objectives (Rollón and Larrosa
 * 2006): begins with the choices on the issues that decide on holding out and adds the other issues
 * one by one. Of partial outcomes that leave the same combinations undecided, only those count that
 * no other beats.
 */
final class FrontierSearch {

  private final OfferSpace space;
  private final OptionCode code;
  private final CoverChoices choices;
  private final List<Double> holdings = new ArrayList<>();
  private Map<Partial, Staircase> points = new LinkedHashMap<>();

  FrontierSearch(OfferSpace space) {
    this.space = space;
    this.code = new OptionCode(space.open());
    this.choices = CoverChoices.ofHolding(space);
    choices.forEach(this::addChoice);
    if (!points.isEmpty()) {
      new EliminationOrder(choices, space).forEach(this::addIssue);
    }
  }

  OptionCode code() {
    return code;
  }

  List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    points.forEach(
        (partial, staircase) -> {
          if (!partial.needsMove && staircase.size() > 0) {
            segments.add(new Segment(holdings.get(partial.holding), staircase));
          }
        });
    choices.apart().forEach(outcome -> segments.add(segment(outcome)));
    return segments;
  }

  private Segment segment(Outcome apart) {
    long[] packed = code.empty();
    for (int issue = 0; issue < space.issues(); issue++) {
      code.put(packed, issue, apart.option(issue));
    }
    Staircase staircase = new Staircase(code.words(), 1);
    staircase.insert(new Step(space.own().value(apart, 0), space.othersValue(apart), packed));
    return new Segment(space.own().holdingShare(apart), staircase);
  }

  private void addChoice(Choice choice) {
    BitSet undecided = choices.undecided(choice.active());
    int holding = holding(choices.holding(choice));
    Partial partial = new Partial(holding, undecided, choice.needsMove());
    points.computeIfAbsent(partial, none -> new Staircase(code.words(), 0)).insert(step(choice));
  }

  private int holding(double share) {
    for (int i = 0; i < holdings.size(); i++) {
      if (Math.abs(holdings.get(i) - share) < Valuation.PRECISION) {
        return i;
      }
    }
    holdings.add(share);
    return holdings.size() - 1;
  }

  /** What a choice and the issues that are not open contribute. */
  private Step step(Choice choice) {
    Outcome example = choice.example();
    double theirs = 0;
    long[] packed = code.empty();
    for (int issue = 0; issue < space.issues(); issue++) {
      if (!choices.isRest(issue)) {
        theirs += space.others()[issue][example.option(issue)];
        code.put(packed, issue, example.option(issue));
      }
    }
    return new Step(choices.own(choice), theirs, packed);
  }

  private void addIssue(List<EliminationOrder.Move> moves) {
    Map<Partial, Staircase> next = new LinkedHashMap<>();
    Step[] steps = new Step[moves.size()];
    for (int i = 0; i < steps.length; i++) {
      EliminationOrder.Move move = moves.get(i);
      long[] packed = code.empty();
      code.put(packed, move.issue(), move.option());
      steps[i] = new Step(move.own(), move.others(), packed);
    }
    points.forEach(
        (partial, staircase) -> {
          for (Reached reached : reached(partial, moves, steps)) {
            add(next, reached.partial, staircase.plus(reached.steps));
          }
        });
    points = next;
  }

  /** What can come of {@code partial}, and by which steps. */
  private static List<Reached> reached(
      Partial partial, List<EliminationOrder.Move> moves, Step[] steps) {
    List<Reached> all = new ArrayList<>(2);
    for (int i = 0; i < steps.length; i++) {
      EliminationOrder.Move move = moves.get(i);
      double worth = move.worth(partial.undecided);
      if (worth > Double.NEGATIVE_INFINITY) {
        BitSet undecided = move.left(partial.undecided);
        boolean needsMove = partial.needsMove && move.keepsStatusQuo();
        Step step = steps[i];
        steps(all, partial.with(undecided, needsMove), steps.length)
            .add(worth == 0 ? step : new Step(step.own() + worth, step.others(), step.code()));
      }
    }
    return all;
  }

  /** The steps to {@code partial}, which begin empty, of {@code most} at most. */
  private static List<Step> steps(List<Reached> all, Partial partial, int most) {
    for (Reached reached : all) {
      if (reached.partial.equals(partial)) {
        return reached.steps;
      }
    }
    Reached added = new Reached(partial, new ArrayList<>(most));
    all.add(added);
    return added.steps;
  }

  private static void add(Map<Partial, Staircase> to, Partial partial, Staircase points) {
    Staircase there = to.get(partial);
    to.put(partial, there == null ? points : there.union(points));
  }

  /**
   * What matters of a partial outcome for what can be added.
   *
   * @param holding the index of the share of outlook and wear that counts
   * @param undecided the combinations that hold so far and depend on issues to come
   * @param needsMove whether nothing has moved so far of what has to
   */
  private record Partial(int holding, BitSet undecided, boolean needsMove) {

    Partial with(BitSet undecided, boolean needsMove) {
      return undecided.equals(this.undecided) && needsMove == this.needsMove
          ? this
          : new Partial(holding, undecided, needsMove);
    }
  }

  /**
   * What partial outcomes come to when an issue is added.
   *
   * @param partial what matters of them then
   * @param steps the options that lead there
   */
  private record Reached(Partial partial, List<Step> steps) {}
}
