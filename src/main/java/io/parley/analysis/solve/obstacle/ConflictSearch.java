package io.parley.analysis.solve.obstacle;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.outcome.ActorSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the minimal sets of lines and values that by themselves keep every one of some cases from
 * coming about. A set that leaves a case open needs one more constraint that the case violates
 * (Reiter 1987, "A theory of diagnosis from first principles").
 */
final class ConflictSearch {

  private final Bargain bargain;
  private final Constraints constraints;
  private final List<BlockedDeals> cases = new ArrayList<>();
  private final int most;
  private final Budget budget;
  private final MinimalSets found = new MinimalSets();

  /**
   * A search.
   *
   * @param most the largest sets to look for
   * @param budget how much may be tried
   */
  ConflictSearch(Bargain bargain, Constraints constraints, int most, Budget budget) {
    this.bargain = bargain;
    this.constraints = constraints;
    this.most = most;
    this.budget = budget;
  }

  /** What keeps all of {@code of} from coming about, as far as the budget lasts. */
  List<BitSet> of(List<BlockedDeals> of) {
    cases.addAll(of);
    cases.sort(Comparator.comparingInt(each -> each.violated().cardinality()));
    Set<BitSet> open = Set.of(new BitSet());
    for (int size = 1; size <= most; size++) {
      open = extended(open);
    }
    return found.inOrder();
  }

  /** The sets that still leave a case open, each with a constraint more. */
  private Set<BitSet> extended(Set<BitSet> sets) {
    Set<BitSet> open = new LinkedHashSet<>();
    for (BitSet set : sets) {
      BlockedDeals left = open(set);
      if (left != null) {
        extend(set, left, open);
      }
    }
    return open;
  }

  private void extend(BitSet set, BlockedDeals left, Set<BitSet> open) {
    ActorSet kept = unwilling(left, set);
    for (int each : left.violated().stream().toArray()) {
      if (!budget.spend(cases.size() + found.size())) {
        return;
      }
      BitSet more = (BitSet) set.clone();
      more.set(each);
      if (kept.contains(constraints.owner(each)) || found.holdsPartOf(more)) {
        continue;
      }
      if (open(more) == null) {
        found.add(more);
      } else if (more.cardinality() < most) {
        open.add(more);
      }
    }
  }

  /** A case that comes about though the constraints in {@code set} stand; null if there is none. */
  private @Nullable BlockedDeals open(BitSet set) {
    for (BlockedDeals each : cases) {
      ActorSet taking = bargain.scenario().everyone().without(unwilling(each, set));
      if (bargain.comesAbout(taking, each.required())) {
        return each;
      }
    }
    return null;
  }

  private ActorSet unwilling(BlockedDeals deal, BitSet set) {
    BitSet standing = (BitSet) deal.violated().clone();
    standing.and(set);
    return constraints.owners(standing);
  }
}
