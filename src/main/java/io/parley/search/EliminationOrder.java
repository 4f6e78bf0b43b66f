package io.parley.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * In which order issues outside the cover are added to partial outcomes, so that few combinations
 * are begun and not decided at any time; and what each option then decides. Issues that no
 * combination ties come last.
 */
final class EliminationOrder {

  private final CoverChoices choices;
  private final OfferSpace space;
  private final List<Combination> combinations;
  private final BitSet left = new BitSet();
  private final BitSet[] ties;
  private final int[] leftOf;

  EliminationOrder(CoverChoices choices, OfferSpace space) {
    this.choices = choices;
    this.space = space;
    this.combinations = choices.combinations();
    this.ties = new BitSet[space.issues()];
    this.leftOf = new int[combinations.size()];
    for (int issue = 0; issue < ties.length; issue++) {
      ties[issue] = new BitSet();
      if (choices.isRest(issue)) {
        left.set(issue);
        tie(issue);
      }
    }
  }

  private void tie(int issue) {
    for (int i = 0; i < leftOf.length; i++) {
      if (combinations.get(i).condition().isAbout(issue)) {
        ties[issue].set(i);
        leftOf[i]++;
      }
    }
  }

  /** Goes through the issues, with a move for each option that may be of use. */
  void forEach(Consumer<List<Move>> visitor) {
    BitSet begun = new BitSet();
    while (!left.isEmpty()) {
      int next = next(begun);
      left.clear(next);
      BitSet tied = ties[next];
      for (int i = tied.nextSetBit(0); i >= 0; i = tied.nextSetBit(i + 1)) {
        leftOf[i]--;
        begun.set(i, leftOf[i] > 0);
      }
      visitor.accept(tied.isEmpty() ? efficient(next) : moves(next));
    }
  }

  /** The issue after which the fewest combinations are begun and undecided; untied ones last. */
  private int next(BitSet begun) {
    int chosen = -1;
    int fewest = Integer.MAX_VALUE;
    for (int issue = left.nextSetBit(0); issue >= 0; issue = left.nextSetBit(issue + 1)) {
      int undecided = ties[issue].isEmpty() ? Integer.MAX_VALUE - 1 : undecidedAfter(issue, begun);
      if (undecided < fewest) {
        fewest = undecided;
        chosen = issue;
      }
    }
    return chosen;
  }

  private int undecidedAfter(int issue, BitSet begun) {
    int undecided = begun.cardinality();
    BitSet tied = ties[issue];
    for (int i = tied.nextSetBit(0); i >= 0; i = tied.nextSetBit(i + 1)) {
      boolean closes = leftOf[i] == 1;
      if (begun.get(i)) {
        undecided -= closes ? 1 : 0;
      } else {
        undecided += closes ? 0 : 1;
      }
    }
    return undecided;
  }

  /**
   * The moves on an untied issue but for those that another beats for oneself and the others. What
   * is in force beats none, as it is no offer where all else is in force too.
   */
  private List<Move> efficient(int issue) {
    List<Move> moves = moves(issue);
    List<Move> efficient = new ArrayList<>(moves.size());
    for (Move move : moves) {
      boolean beaten = false;
      for (Move other : moves) {
        beaten |= !other.keepsStatusQuo() && other.beats(move);
      }
      if (!beaten || move.keepsStatusQuo()) {
        efficient.add(move);
      }
    }
    return efficient;
  }

  private List<Move> moves(int issue) {
    BitSet tied = ties[issue];
    List<Move> moves = new ArrayList<>();
    for (int option : space.open()[issue]) {
      BitSet settled = new BitSet();
      BitSet met = new BitSet();
      for (int i = tied.nextSetBit(0); i >= 0; i = tied.nextSetBit(i + 1)) {
        boolean fits = combinations.get(i).condition().holdsFor(issue, option);
        boolean last = leftOf[i] == 0;
        settled.set(i, last || !fits);
        met.set(i, last && fits);
      }
      moves.add(
          new Move(
              issue,
              option,
              space.own().worth(issue, option),
              space.others()[issue][option],
              choices.keepsStatusQuo(issue, option),
              settled,
              met,
              combinations));
    }
    return moves;
  }

  /**
   * The choice of an option.
   *
   * @param own what it adds to the own value by itself
   * @param others what it adds to the others' value
   * @param keepsStatusQuo whether it is what is in force
   * @param settled the combinations that it keeps from holding or that wait for nothing else
   * @param met those of them that wait for nothing else and that it fits
   */
  record Move(
      int issue,
      int option,
      double own,
      double others,
      boolean keepsStatusQuo,
      BitSet settled,
      BitSet met,
      List<Combination> combinations) {

    /** Whether it is better for oneself or the others and worse for neither. */
    boolean beats(Move other) {
      return own >= other.own
          && others >= other.others
          && (own > other.own || others > other.others);
    }

    /** Those of the {@code undecided} combinations that it leaves so. */
    BitSet left(BitSet undecided) {
      if (!undecided.intersects(settled)) {
        return undecided;
      }
      BitSet left = (BitSet) undecided.clone();
      left.andNot(settled);
      return left;
    }

    /** What it adds by making some of them hold; negative infinity where one forbids it. */
    double worth(BitSet undecided) {
      double worth = 0;
      for (int i = met.nextSetBit(0); i >= 0; i = met.nextSetBit(i + 1)) {
        if (undecided.get(i)) {
          if (combinations.get(i).isForbidden()) {
            return Double.NEGATIVE_INFINITY;
          }
          worth += combinations.get(i).worth();
        }
      }
      return worth;
    }
  }
}
