package io.parley.analysis.solve.obstacle;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.outcome.ActorSet;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the minimal sets of constraints whose giving way lets one of some cases come about. Of
 * those who would not take a case, each is won over by its say going or by all that it violates
 * giving way, or is left out.
 */
final class RelaxationSearch {

  private final Bargain bargain;
  private final Constraints constraints;
  private final int most;
  private final Budget budget;
  private final MinimalSets found = new MinimalSets();

  /**
   * A search.
   *
   * @param most the largest sets to look for
   * @param budget how much may be tried
   */
  RelaxationSearch(Bargain bargain, Constraints constraints, int most, Budget budget) {
    this.bargain = bargain;
    this.constraints = constraints;
    this.most = most;
    this.budget = budget;
  }

  /** What lets one of {@code cases} come about, as far as the budget lasts. */
  List<BitSet> of(List<BlockedDeals> cases) {
    for (BlockedDeals each : cases) {
      ActorSet unwilling = constraints.owners(each.violated());
      List<Integer> left = unwilling.toList();
      winOver(each, left, bargain.scenario().everyone().without(unwilling), new BitSet());
    }
    return found.inOrder();
  }

  /**
   * Wins over some of those left.
   *
   * @param left those who have not been asked yet
   * @param taking those who take it so far
   * @param relaxed what has given way so far
   */
  private void winOver(BlockedDeals deal, List<Integer> left, ActorSet taking, BitSet relaxed) {
    if (bargain.comesAbout(taking, deal.required())) {
      found.add(relaxed);
      return;
    }
    ActorSet still = taking.and(ActorSet.of(left));
    int room = most - relaxed.cardinality();
    if (room == 0
        || !bargain.comesAbout(still, deal.required())
        || !budget.spend(1 + found.size())) {
      return;
    }
    int next = left.get(0);
    List<Integer> rest = left.subList(1, left.size());
    BitSet say = new BitSet();
    say.set(constraints.say(next));
    winOver(deal, rest, taking.with(next), with(relaxed, say));
    BitSet own = own(deal, next);
    if (own.cardinality() <= room) {
      winOver(deal, rest, taking.with(next), with(relaxed, own));
    }
    winOver(deal, rest, taking, relaxed);
  }

  private BitSet own(BlockedDeals deal, int actor) {
    BitSet own = new BitSet();
    deal.violated().stream().filter(each -> constraints.owner(each) == actor).forEach(own::set);
    return own;
  }

  private static BitSet with(BitSet set, BitSet more) {
    BitSet both = (BitSet) set.clone();
    both.or(more);
    return both;
  }
}
