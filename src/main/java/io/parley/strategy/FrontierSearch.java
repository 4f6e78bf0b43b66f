package io.parley.strategy;

import io.parley.model.Outcome;
import io.parley.strategy.Choices.Choice;
import io.parley.strategy.OfferFrontier.Segment;
import io.parley.strategy.Staircase.Step;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds an {@link OfferFrontier}. */
final class FrontierSearch {

  private final OfferSpace space;
  private final OptionCode code;
  private final Choices choices;
  private final boolean[] tied;
  private final Staircase free;
  private final Map<BitSet, Staircase> rests = new HashMap<>();
  private final List<Segment> segments = OfferFrontier.noSegments();

  FrontierSearch(OfferSpace space) {
    this.space = space;
    this.code = new OptionCode(space.open());
    this.choices = new Choices(space);
    this.tied = tied();
    this.free = merged(Staircase.origin(code.words()), false, new BitSet());
    choices.forEach(this::addChoice);
  }

  OptionCode code() {
    return code;
  }

  List<Segment> segments() {
    return segments;
  }

  private void addChoice(Choice choice) {
    Staircase rest =
        choice.statusQuo()
            ? restWithoutStatusQuo(choice.active())
            : rests.computeIfAbsent(choice.active(), this::rest);
    if (rest.size() > 0) {
      Segment.add(segments, choices.holding(choice), rest, step(choice));
    }
  }

  /** What the choice on the cover and the issues that are not open contribute. */
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

  /**
   * The frontier over the issues outside the cover, where the {@code active} combinations count.
   */
  private Staircase rest(BitSet active) {
    return merged(free, true, active);
  }

  /**
   * The issues outside the cover added to {@code start}: those that are tied or those that are not.
   */
  private Staircase merged(Staircase start, boolean tied, BitSet active) {
    Staircase points = start;
    for (int issue = 0; issue < space.issues(); issue++) {
      if (choices.isRest(issue) && this.tied[issue] == tied) {
        points = withIssue(points, issue, active, null);
      }
    }
    return points;
  }

  /** As {@link #rest}, without the point at which every issue keeps the status quo. */
  private Staircase restWithoutStatusQuo(BitSet active) {
    Staircase same = Staircase.origin(code.words());
    Staircase different = new Staircase(code.words(), 0);
    for (int issue = 0; issue < space.issues(); issue++) {
      if (choices.isRest(issue)) {
        Staircase moved = withIssue(same, issue, active, false);
        different = withIssue(different, issue, active, null).union(moved, Step.NONE);
        same = withIssue(same, issue, active, true);
      }
    }
    return different;
  }

  private boolean[] tied() {
    boolean[] ties = new boolean[space.issues()];
    for (int issue = 0; issue < ties.length; issue++) {
      ties[issue] = choices.ties(issue);
    }
    return ties;
  }

  /**
   * The points with each option of {@code issue} added.
   *
   * @param keeping true for the status quo's option alone, false for the others, null for all
   */
  private Staircase withIssue(
      Staircase points, int issue, BitSet active, @Nullable Boolean keeping) {
    Staircase merged = new Staircase(code.words(), 0);
    for (int option : space.open()[issue]) {
      if (keeping == null || keeping == choices.keepsStatusQuo(issue, option)) {
        double mine = choices.worth(issue, option, active);
        if (mine > Double.NEGATIVE_INFINITY) {
          long[] packed = code.empty();
          code.put(packed, issue, option);
          merged = merged.union(points, new Step(mine, space.others()[issue][option], packed));
        }
      }
    }
    return merged;
  }
}
