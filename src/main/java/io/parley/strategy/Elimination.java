package io.parley.strategy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * In which order issues outside the cover are added to partial outcomes, so that few combinations
 * are begun and not decided at any time; and what each option then decides. Issues that no
 * combination ties come last.
 */
final class Elimination {

  private final Choices choices;
  private final OfferSpace space;
  private final List<Combination> combinations;
  private final List<Integer> left = new ArrayList<>();

  Elimination(Choices choices, OfferSpace space) {
    this.choices = choices;
    this.space = space;
    this.combinations = choices.combinations();
    for (int issue = 0; issue < space.issues(); issue++) {
      if (choices.isRest(issue)) {
        left.add(issue);
      }
    }
  }

  /** Goes through the issues, with a move for each option. */
  void forEach(Consumer<Move[]> visitor) {
    BitSet begun = new BitSet();
    while (!left.isEmpty()) {
      Integer next = next(begun);
      left.remove(next);
      BitSet tied = tied(next);
      begun.or(tied);
      BitSet closing = closing(begun);
      begun.andNot(closing);
      visitor.accept(moves(next, tied, closing));
    }
  }

  /** The issue after which the fewest combinations are begun and undecided; untied ones last. */
  private int next(BitSet begun) {
    int chosen = -1;
    int fewest = Integer.MAX_VALUE;
    for (int issue : left) {
      int open = openAfter(issue, begun);
      if (open < fewest) {
        fewest = open;
        chosen = issue;
      }
    }
    return chosen;
  }

  private int openAfter(int issue, BitSet begun) {
    BitSet tied = tied(issue);
    if (tied.isEmpty()) {
      return Integer.MAX_VALUE - 1;
    }
    BitSet open = (BitSet) begun.clone();
    open.or(tied);
    int count = 0;
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      count += isDecidedWith(combinations.get(i), issue) ? 0 : 1;
    }
    return count;
  }

  private boolean isDecidedWith(Combination combination, int issue) {
    for (int other : left) {
      if (other != issue && combination.ties(other)) {
        return false;
      }
    }
    return true;
  }

  private BitSet tied(int issue) {
    BitSet tied = new BitSet();
    for (int i = 0; i < combinations.size(); i++) {
      tied.set(i, combinations.get(i).ties(issue));
    }
    return tied;
  }

  private BitSet closing(BitSet begun) {
    BitSet closing = new BitSet();
    for (int i = begun.nextSetBit(0); i >= 0; i = begun.nextSetBit(i + 1)) {
      closing.set(i, left.stream().noneMatch(combinations.get(i)::ties));
    }
    return closing;
  }

  private Move[] moves(int issue, BitSet tied, BitSet closing) {
    int[] options = space.open()[issue];
    Move[] moves = new Move[options.length];
    for (int i = 0; i < moves.length; i++) {
      int option = options[i];
      BitSet broken = new BitSet();
      for (int c = tied.nextSetBit(0); c >= 0; c = tied.nextSetBit(c + 1)) {
        broken.set(c, !combinations.get(c).holdsFor(issue, option));
      }
      moves[i] =
          new Move(
              issue,
              option,
              space.own().worth(issue, option),
              space.others()[issue][option],
              choices.keepsStatusQuo(issue, option),
              broken,
              closing,
              combinations);
    }
    return moves;
  }

  /**
   * The choice of an option.
   *
   * @param own what it adds to the own value by itself
   * @param others what it adds to the others' value
   * @param keepsStatusQuo whether it is what is in force
   * @param broken the combinations that it keeps from holding
   * @param closing the combinations that are decided once it is chosen
   */
  record Move(
      int issue,
      int option,
      double own,
      double others,
      boolean keepsStatusQuo,
      BitSet broken,
      BitSet closing,
      List<Combination> combinations) {

    /** Those of the {@code undecided} combinations that can still hold or do. */
    BitSet left(BitSet undecided) {
      BitSet left = (BitSet) undecided.clone();
      left.andNot(broken);
      return left;
    }

    /** Those of them that do. */
    BitSet decided(BitSet left) {
      BitSet decided = (BitSet) closing.clone();
      decided.and(left);
      return decided;
    }

    /** What the combinations that hold add; negative infinity where one forbids it. */
    double worth(BitSet decided) {
      double worth = 0;
      for (int i = decided.nextSetBit(0); i >= 0; i = decided.nextSetBit(i + 1)) {
        if (combinations.get(i).isForbidden()) {
          return Double.NEGATIVE_INFINITY;
        }
        worth += combinations.get(i).worth();
      }
      return worth;
    }
  }
}
