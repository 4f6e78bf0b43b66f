package io.parley.strategy;

import io.parley.model.Outcome;
import io.parley.model.Valuation;
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
  private final List<Combination> combinations;
  private final boolean[] cover;
  private final boolean[] tied;
  private final boolean[] covered;
  private final Staircase free;
  private final Map<BitSet, Staircase> rests = new HashMap<>();
  private final List<Segment> segments = OfferFrontier.noSegments();

  FrontierSearch(OfferSpace space) {
    this.space = space;
    this.code = new OptionCode(space.open());
    this.combinations = space.isEmpty() ? List.of() : Combination.in(space);
    this.cover = Cover.of(space, combinations);
    this.tied = tied();
    this.covered = covered();
    this.free = merged(Staircase.origin(code.words()), false, new BitSet());
    if (!space.isEmpty()) {
      visit(0, firstOptions());
    }
  }

  private int[] firstOptions() {
    int[] options = new int[space.issues()];
    for (int issue = 0; issue < options.length; issue++) {
      options[issue] = space.open()[issue][0];
    }
    return options;
  }

  OptionCode code() {
    return code;
  }

  List<Segment> segments() {
    return segments;
  }

  /** Goes through the choices on the cover from {@code issue} on. */
  private void visit(int issue, int[] options) {
    if (issue == space.issues()) {
      addChoice(options);
    } else if (!cover[issue]) {
      visit(issue + 1, options);
    } else {
      for (int option : space.open()[issue]) {
        options[issue] = option;
        visit(issue + 1, options);
      }
    }
  }

  private void addChoice(int[] options) {
    BitSet active = new BitSet();
    for (int i = 0; i < combinations.size(); i++) {
      Combination combination = combinations.get(i);
      if (combination.holdsWithin(cover, options)) {
        if (combination.isForbidden() && covered[i]) {
          return;
        }
        active.set(i);
      }
    }
    Staircase rest =
        isStatusQuo(options)
            ? restWithoutStatusQuo(active)
            : rests.computeIfAbsent(active, this::rest);
    if (rest.size() > 0) {
      Outcome example = Outcome.of(options);
      Segment.add(segments, holding(example), rest, step(options, example, active));
    }
  }

  private boolean isStatusQuo(int[] options) {
    Outcome statusQuo = space.statusQuo();
    if (statusQuo == null) {
      return false;
    }
    for (int issue = 0; issue < options.length; issue++) {
      if (cover[issue] && options[issue] != statusQuo.option(issue)) {
        return false;
      }
    }
    return true;
  }

  /** What the choice on the cover and the issues that are not open contribute. */
  private Step step(int[] options, Outcome example, BitSet active) {
    Valuation own = space.own();
    double mine = own.value(example, 0) - own.settled(example);
    double theirs = 0;
    long[] packed = code.empty();
    for (int issue = 0; issue < options.length; issue++) {
      if (cover[issue] || !space.isOpen(issue)) {
        mine += own.worth(issue, options[issue]);
        theirs += space.others()[issue][options[issue]];
        code.put(packed, issue, options[issue]);
      }
    }
    for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
      if (covered[i]) {
        mine += combinations.get(i).worth();
      }
    }
    return new Step(mine, theirs, packed);
  }

  private double holding(Outcome example) {
    Valuation own = space.own();
    return own.holding().condition() == null ? 0 : own.value(example, 1) - own.value(example, 0);
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
      if (isRest(issue) && this.tied[issue] == tied) {
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
      if (isRest(issue)) {
        Staircase moved = withIssue(same, issue, active, false);
        different = withIssue(different, issue, active, null).union(moved, Step.NONE);
        same = withIssue(same, issue, active, true);
      }
    }
    return different;
  }

  private boolean isRest(int issue) {
    return space.isOpen(issue) && !cover[issue];
  }

  private boolean[] tied() {
    boolean[] ties = new boolean[space.issues()];
    for (int issue = 0; issue < ties.length; issue++) {
      for (Combination combination : combinations) {
        ties[issue] |= combination.ties(issue);
      }
    }
    return ties;
  }

  /** For each combination, whether it depends on nothing outside the cover. */
  private boolean[] covered() {
    boolean[] inside = new boolean[combinations.size()];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = combinations.get(i).uncovered(cover) == 0;
    }
    return inside;
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
      if (keeping == null || keeping == keepsStatusQuo(issue, option)) {
        double extra = extra(issue, option, active);
        if (extra > Double.NEGATIVE_INFINITY) {
          long[] packed = code.empty();
          code.put(packed, issue, option);
          double mine = space.own().worth(issue, option) + extra;
          merged = merged.union(points, new Step(mine, space.others()[issue][option], packed));
        }
      }
    }
    return merged;
  }

  private boolean keepsStatusQuo(int issue, int option) {
    Outcome statusQuo = space.statusQuo();
    return statusQuo != null && statusQuo.option(issue) == option;
  }

  /** What active combinations add to an option; negative infinity where one forbids it. */
  private double extra(int issue, int option, BitSet active) {
    double extra = 0;
    for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
      Combination combination = combinations.get(i);
      if (!covered[i] && combination.holdsFor(issue, option)) {
        if (combination.isForbidden()) {
          return Double.NEGATIVE_INFINITY;
        }
        extra += combination.worth();
      }
    }
    return extra;
  }
}
