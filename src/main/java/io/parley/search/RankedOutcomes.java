package io.parley.search;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import io.parley.search.CoverChoices.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of an {@link OfferSpace} in falling own value, found as far as they are asked for.
 *
 * <p>Best-first search: for each choice on the {@link Cover} the value is a sum over the other
 * issues, so that the best outcome with it is known at once, and the next ones differ from one
 * found by a step down on a single issue. Each vector of steps has one parent (the one with its
 * last step undone), so nothing is found twice. The status quo itself is left out.
 */
public final class RankedOutcomes {

  private final CoverChoices choices;
  private final OfferSpace space;
  private final Map<BitSet, Rest> rests = new HashMap<>();
  private final PriorityQueue<Candidate> candidates =
      new PriorityQueue<>(
          Comparator.comparingDouble((Candidate candidate) -> -candidate.value)
              .thenComparingInt(candidate -> candidate.number));
  private final List<Outcome> found = new ArrayList<>();
  private int numbered;

  private RankedOutcomes(OfferSpace space, double holdingOut) {
    this.space = space;
    this.choices = new CoverChoices(space);
    choices.forEach(choice -> addBest(choice, holdingOut));
    choices.apart().forEach(outcome -> addApart(outcome, holdingOut));
  }

  /**
   * The ranking of {@code space}.
   *
   * @param holdingOut the outlook less the wear
   */
  public static RankedOutcomes of(OfferSpace space, double holdingOut) {
    return new RankedOutcomes(space, holdingOut);
  }

  /**
   * The outcome at {@code rank}, from 0 for the best, or null if there are not as many. Values
   * closer than {@link Valuation#PRECISION} may come in either order.
   */
  public @Nullable Outcome get(int rank) {
    while (found.size() <= rank && !candidates.isEmpty()) {
      Candidate best = candidates.remove();
      addNext(best);
      if (!best.isOut(space.statusQuo())) {
        found.add(outcome(best));
      }
    }
    return rank < found.size() ? found.get(rank) : null;
  }

  private void addBest(Choice choice, double holdingOut) {
    Rest rest = rests.computeIfAbsent(choice.active(), this::rest);
    if (!rest.isEmpty()) {
      double value = choices.own(choice) + choices.holding(choice) * holdingOut + rest.best();
      candidates.add(new Candidate(value, numbered++, choice, rest, new int[rest.size()], 0));
    }
  }

  private void addApart(Outcome outcome, double holdingOut) {
    double value = space.own().value(outcome, holdingOut);
    Choice choice = new Choice(outcome, new BitSet(), false);
    candidates.add(new Candidate(value, numbered++, choice, Rest.NONE, new int[0], 0));
  }

  private void addNext(Candidate from) {
    Rest rest = from.rest;
    for (int place = from.last; place < from.steps.length; place++) {
      int step = from.steps[place];
      if (step + 1 < rest.options[place].length) {
        int[] steps = from.steps.clone();
        steps[place]++;
        double value = from.value - rest.worth[place][step] + rest.worth[place][step + 1];
        candidates.add(new Candidate(value, numbered++, from.choice, rest, steps, place));
      }
    }
  }

  private Outcome outcome(Candidate candidate) {
    int[] options = candidate.choice.example().toArray();
    for (int place = 0; place < candidate.steps.length; place++) {
      options[candidate.rest.issues[place]] = candidate.rest.options[place][candidate.steps[place]];
    }
    return Outcome.of(options);
  }

  private Rest rest(BitSet active) {
    int[] issues = IntStream.range(0, space.issues()).filter(choices::isRest).toArray();
    int[][] options = new int[issues.length][];
    double[][] worth = new double[issues.length][];
    for (int place = 0; place < issues.length; place++) {
      int issue = issues[place];
      options[place] =
          Arrays.stream(space.open()[issue])
              .boxed()
              .filter(option -> choices.worth(issue, option, active) > Double.NEGATIVE_INFINITY)
              .sorted(Comparator.comparingDouble(option -> -choices.worth(issue, option, active)))
              .mapToInt(Integer::intValue)
              .toArray();
      worth[place] =
          Arrays.stream(options[place])
              .mapToDouble(option -> choices.worth(issue, option, active))
              .toArray();
    }
    return new Rest(issues, options, worth);
  }

  /**
   * The issues outside the cover, given which combinations count.
   *
   * @param options of each issue, the best first
   * @param worth what they add, alike
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Rest(int[] issues, int[][] options, double[][] worth) {

    static final Rest NONE = new Rest(new int[0], new int[0][], new double[0][]);

    int size() {
      return issues.length;
    }

    boolean isEmpty() {
      return Arrays.stream(options).anyMatch(each -> each.length == 0);
    }

    double best() {
      return Arrays.stream(worth).mapToDouble(each -> each[0]).sum();
    }
  }

  /**
   * An outcome that may come next.
   *
   * @param number how many were added before it
   * @param steps how far below its best each issue outside the cover is
   * @param last the last of them that is below
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Candidate(
      double value, int number, Choice choice, Rest rest, int[] steps, int last) {

    /** Whether it is none, as something has to move that is as in {@code statusQuo}. */
    boolean isOut(@Nullable Outcome statusQuo) {
      if (!choice.needsMove() || statusQuo == null) {
        return false;
      }
      for (int place = 0; place < steps.length; place++) {
        if (rest.options[place][steps[place]] != statusQuo.option(rest.issues[place])) {
          return false;
        }
      }
      return true;
    }
  }
}
