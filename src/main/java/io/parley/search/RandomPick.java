package io.parley.search;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import io.parley.search.CoverChoices.Choice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Picks an outcome worth at least so much at random.
 *
 * <p>First a choice on the {@link Cover}, all from which such an outcome can be reached alike; then
 * the other issues one by one in an order drawn anew, again all options from which one can be
 * reached alike. So every such outcome can come. They are not equally likely: one with few
 * acceptable neighbours comes more often than one with many.
 */
public final class RandomPick {

  private final OfferSpace space;
  private final CoverChoices choices;
  private final double least;
  private final double holdingOut;

  public RandomPick(OfferSpace space, double least, double holdingOut) {
    this.space = space;
    this.choices = new CoverChoices(space);
    this.least = least - Valuation.PRECISION;
    this.holdingOut = holdingOut;
  }

  /**
   * The pick that goes with these uniform numbers.
   *
   * @param uniform a number above 0 and below 1 for each number from 0 on
   * @return null where nothing is worth enough
   */
  public @Nullable Outcome pick(IntToDoubleFunction uniform) {
    List<Partial> starts = new ArrayList<>();
    choices.forEach(
        choice -> {
          Partial start = new Partial(choice);
          if (start.canReach()) {
            starts.add(start);
          }
        });
    for (Outcome apart : choices.apart()) {
      if (space.own().value(apart, holdingOut) >= least) {
        starts.add(new Partial(apart));
      }
    }
    if (starts.isEmpty()) {
      return null;
    }
    Partial partial = starts.get(place(uniform.applyAsDouble(0), starts.size()));
    int draw = 1 + space.issues();
    for (int issue : restInOrder(uniform)) {
      partial.settle(issue, uniform.applyAsDouble(draw++));
    }
    return Outcome.of(partial.options);
  }

  private List<Integer> restInOrder(IntToDoubleFunction uniform) {
    return IntStream.range(0, space.issues())
        .filter(choices::isRest)
        .boxed()
        .sorted(Comparator.comparingDouble(issue -> uniform.applyAsDouble(1 + issue)))
        .toList();
  }

  private static int place(double uniform, int size) {
    return (int) (uniform * size);
  }

  /** An outcome of which some issues are still to be settled. */
  private final class Partial {

    private final Choice choice;
    private final int[] options;
    private final boolean[] unsettled;
    private double value;
    private boolean needsMove;

    Partial(Choice choice) {
      this.choice = choice;
      options = choice.example().toArray();
      unsettled = new boolean[options.length];
      for (int issue = 0; issue < options.length; issue++) {
        unsettled[issue] = choices.isRest(issue);
      }
      value = choices.own(choice) + choices.holding(choice) * holdingOut;
      needsMove = choice.needsMove();
    }

    /** One in which all is settled. */
    Partial(Outcome whole) {
      choice = new Choice(whole, new BitSet(), false);
      options = whole.toArray();
      unsettled = new boolean[options.length];
    }

    void settle(int issue, double uniform) {
      if (!unsettled[issue]) {
        return;
      }
      unsettled[issue] = false;
      double before = value;
      boolean neededMove = needsMove;
      List<Integer> possible = new ArrayList<>();
      for (int option : space.open()[issue]) {
        take(issue, option, before, neededMove);
        if (canReach()) {
          possible.add(option);
        }
      }
      take(issue, possible.get(place(uniform, possible.size())), before, neededMove);
    }

    private void take(int issue, int option, double before, boolean neededMove) {
      options[issue] = option;
      value = before + choices.worth(issue, option, choice.active());
      needsMove = neededMove && choices.keepsStatusQuo(issue, option);
    }

    /** Whether what is settled so far can still become an outcome worth enough. */
    boolean canReach() {
      double best = value;
      double costOfChange = needsMove ? Double.POSITIVE_INFINITY : 0;
      for (int issue = 0; issue < unsettled.length; issue++) {
        if (unsettled[issue]) {
          double most = most(issue, false);
          best += most;
          costOfChange = Math.min(costOfChange, most - most(issue, true));
        }
      }
      return best - costOfChange >= least;
    }

    private double most(int issue, boolean changing) {
      double most = Double.NEGATIVE_INFINITY;
      for (int option : space.open()[issue]) {
        if (!changing || !choices.keepsStatusQuo(issue, option)) {
          most = Math.max(most, choices.worth(issue, option, choice.active()));
        }
      }
      return most;
    }
  }
}
