package io.parley.analysis.solve.zone;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.analysis.solve.bargain.Expectations;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.deal.AnyDeal;
import io.parley.analysis.solve.deal.DealBounds;
import io.parley.analysis.solve.deal.GainfulDeal;
import io.parley.model.Prospect;
import io.parley.model.RedLine;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Outcome;
import io.parley.search.BranchAndBound;
import io.parley.search.DecisionOrder;
import io.parley.search.Objective;
import io.parley.search.SearchedPoint;
import io.parley.search.WeightedSums;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The zone of agreement of a world, round by round, if everybody goes on holding out: whether there
 * is an outcome that everyone who can stop it would take.
 *
 * <p>In a stretch of rounds in which actors reckon with the same reversions and pay for the same
 * lines, the zone does not close again: a round of holding out takes from an outcome at most what
 * it takes from no deal, and lines only give way. (What may fall back to what breaks a line with a
 * price loses by that line's giving way.) So its first round is found by halving, and each round
 * asked about is searched by branch and bound rather than gone through.
 */
final class ZoneOfAgreement {

  private final Question question;
  private final Scenario scenario;
  private final World world;
  private final long mostNodes;

  /**
   * The zone in a world.
   *
   * @param question at which table and for which deals; its round does not count
   * @param mostNodes the most partial outcomes to look at for a round
   */
  ZoneOfAgreement(Question question, World world, long mostNodes) {
    this.question = question;
    this.scenario = question.scenario();
    this.world = world;
    this.mostNodes = mostNodes;
  }

  /** How many rounds there are. */
  int rounds() {
    return scenario.clock().rounds();
  }

  /**
   * The stretches of the clock's rounds in which actors reckon with the same reversions and pay for
   * the same lines.
   */
  List<Stretch> stretches() {
    int last = rounds() - 1;
    if (scenario.events().stream().allMatch(event -> event.foresight() == null)) {
      return List.of(new Stretch(0, last));
    }
    List<Stretch> stretches = new ArrayList<>();
    Terms terms = Terms.in(scenario, world, 0);
    int first = 0;
    for (int round = 1; round <= last; round++) {
      Terms next = Terms.in(scenario, world, round);
      if (!next.equals(terms)) {
        stretches.add(new Stretch(first, round - 1));
        first = round;
        terms = next;
      }
    }
    stretches.add(new Stretch(first, last));
    return stretches;
  }

  /** When the zone opens in {@code stretch}. */
  ZoneOpening opening(Stretch stretch) {
    SearchedPoint atLast = search(stretch.last());
    Outcome deal = atLast.outcome();
    if (deal == null) {
      return new ZoneOpening(ZoneOpening.NEVER, atLast.proven());
    }
    int closed = stretch.first() - 1;
    int open = firstFor(deal, closed, stretch.last());
    while (open - closed > 1) {
      int between = (closed + open) >>> 1;
      SearchedPoint found = search(between);
      Outcome earlier = found.outcome();
      if (earlier != null) {
        open = firstFor(earlier, closed, between);
      } else if (found.proven()) {
        closed = between;
      } else {
        return new ZoneOpening(open, false);
      }
    }
    return new ZoneOpening(open, true);
  }

  /**
   * Whether it is shown that no deal in any round gives anyone who has a say a gain. In a stretch
   * gains only grow, so its last round tells.
   */
  boolean isForNothing() {
    for (Stretch stretch : stretches()) {
      SearchedPoint gain = search(stretch.last(), GainfulDeal::new);
      if (gain.outcome() != null || !gain.proven()) {
        return false;
      }
    }
    return true;
  }

  /** The first round after {@code closed} in which {@code deal}, one in {@code open}, is one. */
  private int firstFor(Outcome deal, int closed, int open) {
    int before = closed;
    int from = open;
    while (from - before > 1) {
      int between = (before + from) >>> 1;
      if (bargain(between).isDeal(deal)) {
        from = between;
      } else {
        before = between;
      }
    }
    return from;
  }

  private SearchedPoint search(int round) {
    return search(round, (bargain, deals) -> new AnyDeal(deals));
  }

  private SearchedPoint search(int round, BiFunction<Bargain, DealBounds, Objective> looked) {
    Bargain bargain = bargain(round);
    DecisionOrder order = DecisionOrder.of(bargain.problem());
    WeightedSums sums = new WeightedSums(order, bargain.problem());
    DealBounds deals = new DealBounds(bargain, order, sums, question.asked(), question.only());
    return BranchAndBound.find(order, looked.apply(bargain, deals), mostNodes);
  }

  private Bargain bargain(int round) {
    return new Bargain(scenario, world, question.track(), round);
  }

  /** What is the same in all rounds of a stretch. */
  private record Terms(List<Prospect> prospects, List<RedLine> paid) {

    static Terms in(Scenario scenario, World world, int round) {
      Expectations expectations = new Expectations(scenario, world, round);
      return new Terms(expectations.prospects(), expectations.paid());
    }
  }

  /**
   * Rounds that follow each other.
   *
   * @param first the first
   * @param last the last, no earlier than the first
   */
  record Stretch(int first, int last) {}
}
