package io.parley.analysis.solve.obstacle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of constraints of which none holds another: what is put in drops those that hold it. */
final class MinimalSets {

  private final Set<BitSet> sets = new LinkedHashSet<>();

  /** Takes in a set, which must not be changed afterwards. */
  void add(BitSet set) {
    if (!holdsPartOf(set)) {
      sets.removeIf(other -> contains(other, set));
      sets.add(set);
    }
  }

  /** How many there are. */
  int size() {
    return sets.size();
  }

  /** Whether {@code set} holds one of these. */
  boolean holdsPartOf(BitSet set) {
    return sets.contains(set) || sets.stream().anyMatch(each -> contains(set, each));
  }

  /** The smallest first, of equals those whose constraints are declared first. */
  List<BitSet> inOrder() {
    List<BitSet> ordered = new ArrayList<>(sets);
    ordered.sort(
        Comparator.comparingInt(BitSet::cardinality).thenComparing(MinimalSets::byFirstDifference));
    return ordered;
  }

  private static int byFirstDifference(BitSet one, BitSet other) {
    BitSet differing = (BitSet) one.clone();
    differing.xor(other);
    int first = differing.nextSetBit(0);
    return first < 0 ? 0 : one.get(first) ? -1 : 1;
  }

  /** Whether {@code whole} holds all of {@code part}. */
  static boolean contains(BitSet whole, BitSet part) {
    for (int each = part.nextSetBit(0); each >= 0; each = part.nextSetBit(each + 1)) {
      if (!whole.get(each)) {
        return false;
      }
    }
    return true;
  }
}
