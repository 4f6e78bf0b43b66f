package io.parley.strategy;

import io.parley.model.Outcome;
import io.parley.model.Valuation;
import io.parley.strategy.Choices.Choice;
import io.parley.strategy.OfferFrontier.Segment;
import io.parley.strategy.Staircase.Step;
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
  private final Choices choices;
  private final List<Double> holdings = new ArrayList<>();
  private Map<Partial, Staircase> points = new LinkedHashMap<>();

  FrontierSearch(OfferSpace space) {
    this.space = space;
    this.code = new OptionCode(space.open());
    this.choices = Choices.ofHolding(space);
    choices.forEach(this::addChoice);
    if (!points.isEmpty()) {
      new Elimination(choices, space).forEach(this::addIssue);
    }
  }

  OptionCode code() {
    return code;
  }

  List<Segment> segments() {
    List<Segment> segments = OfferFrontier.noSegments();
    points.forEach(
        (partial, staircase) -> {
          if (!partial.statusQuo && staircase.size() > 0) {
            segments.add(new Segment(holdings.get(partial.holding), staircase));
          }
        });
    return segments;
  }

  private void addChoice(Choice choice) {
    BitSet undecided = choices.undecided(choice.active());
    int holding = holding(choices.holding(choice));
    Partial partial = new Partial(holding, undecided, choice.statusQuo());
    add(points, partial, Staircase.origin(code.words()), step(choice));
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

  private void add(Map<Partial, Staircase> to, Partial partial, Staircase points, Step step) {
    Staircase there = to.get(partial);
    Staircase before = there == null ? new Staircase(code.words(), 0) : there;
    to.put(partial, before.union(points, step));
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

  private void addIssue(Elimination.Move[] moves) {
    Map<Partial, Staircase> next = new LinkedHashMap<>();
    Step[] steps = new Step[moves.length];
    for (int i = 0; i < moves.length; i++) {
      long[] packed = code.empty();
      code.put(packed, moves[i].issue(), moves[i].option());
      steps[i] = new Step(moves[i].own(), moves[i].others(), packed);
    }
    points.forEach(
        (partial, staircase) -> {
          for (int i = 0; i < moves.length; i++) {
            Elimination.Move move = moves[i];
            BitSet undecided = move.left(partial.undecided);
            BitSet decided = move.decided(undecided);
            double worth = move.worth(decided);
            if (worth > Double.NEGATIVE_INFINITY) {
              undecided.andNot(decided);
              boolean statusQuo = partial.statusQuo && move.keepsStatusQuo();
              Step step = steps[i];
              add(
                  next,
                  new Partial(partial.holding, undecided, statusQuo),
                  staircase,
                  worth == 0 ? step : new Step(step.own() + worth, step.others(), step.code()));
            }
          }
        });
    points = next;
  }

  /**
   * What matters of a partial outcome for what can be added.
   *
   * @param holding the index of the share of outlook and wear that counts
   * @param undecided the combinations that hold so far and depend on issues to come
   * @param statusQuo whether it is what is in force, so far
   */
  private record Partial(int holding, BitSet undecided, boolean statusQuo) {}
}
