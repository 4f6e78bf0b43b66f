package io.parley.search;

import io.parley.model.Valuation;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The choices on the {@link Cover} of a space. Given one of them, what an outcome is worth is a sum
 * over the issues outside the cover.
 */
final class CoverChoices {

  private final OfferSpace space;
  private final List<Combination> combinations;
  private final boolean[] cover;
  private final boolean[] covered;
  private final List<Outcome> apart = new ArrayList<>();

  CoverChoices(OfferSpace space) {
    this(space, Combination.in(space), true);
  }

  private CoverChoices(OfferSpace space, List<Combination> combinations, boolean untying) {
    this.space = space;
    this.combinations = combinations;
    this.cover = untying ? Cover.of(space, combinations) : Cover.ofHolding(space);
    this.covered = covered();
  }

  /**
   * The choices on the issues on which holding out and what may not last depend: given one of them,
   * what an outcome is worth is a sum over the other issues and the combinations.
   */
  static CoverChoices ofHolding(OfferSpace space) {
    return new CoverChoices(space, Combination.in(space), false);
  }

  /** The combinations, of which some tie issues outside the cover. */
  List<Combination> combinations() {
    return combinations;
  }

  /** The combinations among {@code active} that depend on an issue outside the cover. */
  BitSet undecided(BitSet active) {
    BitSet undecided = new BitSet(covered.length);
    for (int i = 0; i < covered.length; i++) {
      if (!covered[i] && active.get(i)) {
        undecided.set(i);
      }
    }
    return undecided;
  }

  /** For each combination, whether it depends on nothing outside the cover. */
  private boolean[] covered() {
    boolean[] inside = new boolean[combinations.size()];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = combinations.get(i).condition().sizeBeyond(cover) == 0;
    }
    return inside;
  }

  /** Whether {@code issue} can be changed and is not in the cover. */
  boolean isRest(int issue) {
    return space.isOpen(issue) && !cover[issue];
  }

  /** Whether some combination is about {@code issue}. */
  boolean ties(int issue) {
    return combinations.stream().anyMatch(combination -> combination.condition().isAbout(issue));
  }

  /**
   * The outcomes to be valued by themselves, as they fall back to what is in force, of the choices
   * last gone through.
   */
  List<Outcome> apart() {
    return apart.stream().filter(space::contains).toList();
  }

  /** Goes through the choices that nothing forbids. */
  void forEach(Consumer<Choice> visitor) {
    apart.clear();
    if (!space.isEmpty()) {
      int[] options = new int[space.issues()];
      for (int issue = 0; issue < options.length; issue++) {
        options[issue] = space.open()[issue][0];
      }
      visit(0, options, visitor);
    }
  }

  private void visit(int issue, int[] options, Consumer<Choice> visitor) {
    if (issue == space.issues()) {
      choose(options, visitor);
    } else if (!cover[issue]) {
      visit(issue + 1, options, visitor);
    } else {
      for (int option : space.open()[issue]) {
        options[issue] = option;
        visit(issue + 1, options, visitor);
      }
    }
  }

  private void choose(int[] options, Consumer<Choice> visitor) {
    BitSet active = new BitSet();
    for (int i = 0; i < combinations.size(); i++) {
      Combination combination = combinations.get(i);
      if (combination.condition().holdsWithin(cover, options)) {
        if (combination.isForbidden() && covered[i]) {
          return;
        }
        active.set(i);
      }
    }
    Outcome example = Outcome.of(options);
    boolean returns = space.own().valuesReturn() && returns(example);
    if (returns) {
      apart.add(withRestInForce(options));
    }
    visitor.accept(new Choice(example, active, returns || isStatusQuo(example)));
  }

  /** Whether {@code example} falls back to what is in force if the rest is as it is. */
  private boolean returns(Outcome example) {
    return !isStatusQuo(example)
        && space.own().prospects().stream()
            .anyMatch(each -> each.threatens(example) && isStatusQuo(each.reverted(example)));
  }

  private Outcome withRestInForce(int[] options) {
    Outcome statusQuo = Objects.requireNonNull(space.statusQuo());
    int[] all = options.clone();
    for (int issue = 0; issue < all.length; issue++) {
      all[issue] = cover[issue] ? all[issue] : statusQuo.option(issue);
    }
    return Outcome.of(all);
  }

  private boolean isStatusQuo(Outcome example) {
    Outcome statusQuo = space.statusQuo();
    if (statusQuo == null) {
      return false;
    }
    for (int issue = 0; issue < cover.length; issue++) {
      if (cover[issue] && example.option(issue) != statusQuo.option(issue)) {
        return false;
      }
    }
    return true;
  }

  /** What {@code choice} and the issues that are not open are worth by themselves, less holding. */
  double own(Choice choice) {
    Valuation own = space.own();
    Outcome example = choice.example;
    double worth = own.prospects().isEmpty() ? 0 : own.foreseen(example, 0) - own.settled(example);
    for (int issue = 0; issue < space.issues(); issue++) {
      if (!isRest(issue)) {
        worth += own.worth(issue, example.option(issue));
      }
    }
    BitSet active = choice.active;
    for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
      if (covered[i]) {
        worth += combinations.get(i).worth();
      }
    }
    return worth;
  }

  /** The share of outlook and wear that counts with {@code choice}, 0 to 1. */
  double holding(Choice choice) {
    Valuation own = space.own();
    Condition condition = own.holding().condition();
    return condition == null ? 0 : own.share(choice.example, condition);
  }

  /**
   * What {@code option} of an issue outside the cover adds where the {@code active} combinations
   * count; negative infinity where one forbids it.
   */
  double worth(int issue, int option, BitSet active) {
    double extra = 0;
    for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
      Combination combination = combinations.get(i);
      if (!covered[i] && combination.condition().holdsFor(issue, option)) {
        if (combination.isForbidden()) {
          return Double.NEGATIVE_INFINITY;
        }
        extra += combination.worth();
      }
    }
    return space.own().worth(issue, option) + extra;
  }

  /** Whether {@code option} is what is in force. */
  boolean keepsStatusQuo(int issue, int option) {
    Outcome statusQuo = space.statusQuo();
    return statusQuo != null && statusQuo.option(issue) == option;
  }

  /**
   * A choice on the cover.
   *
   * @param example an outcome with it
   * @param active the combinations that hold as far as the cover goes
   * @param needsMove whether something of the rest has to move too: else the outcome would be what
   *     is in force, or one that is valued apart
   */
  record Choice(Outcome example, BitSet active, boolean needsMove) {}
}
