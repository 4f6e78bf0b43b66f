package io.parley.analysis.solve.deal;

import io.parley.analysis.solve.bargain.Bargain;
import io.parley.model.RedLine;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Outcome;
import io.parley.search.DecisionOrder;
import io.parley.search.OpenCondition;
import io.parley.search.OpenCondition.Status;
import io.parley.search.WeightedSum;
import io.parley.search.WeightedSums;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether some deal can still come about, given part of it. */
public final class DealBounds {

  private final Bargain bargain;
  private final DecisionOrder order;
  private final Predicate<Outcome> asked;
  private final @Nullable OpenCondition only;
  private final List<OpenCondition> impossible;
  private final List<OpenCondition> vain;
  private final double[] slack;
  private final WeightedSum[] gains;
  private final OpenCondition[][] lines;
  private ActorSet never = ActorSet.NONE;
  private final ActorSet[] restNeeds;
  private final ActorSet[] moveNeeds;

  /**
   * Bounds on deals.
   *
   * @param asked which outcomes count as deals
   * @param only what holds in all of those, or null where nothing is known to
   */
  public DealBounds(
      Bargain bargain,
      DecisionOrder order,
      WeightedSums sums,
      Predicate<Outcome> asked,
      @Nullable Condition only) {
    this.bargain = bargain;
    this.order = order;
    this.asked = asked;
    this.only = only == null ? null : OpenCondition.of(order, only, null);
    impossible = open(bargain.requirements().violations());
    vain = open(bargain.vain());
    int actors = bargain.scenario().actors().size();
    slack = IntStream.range(0, actors).mapToDouble(each -> sums.slack(List.of(each))).toArray();
    gains = IntStream.range(0, actors).mapToObj(sums::gain).toArray(WeightedSum[]::new);
    lines = new OpenCondition[actors][];
    for (int actor = 0; actor < actors; actor++) {
      lines[actor] = lines(actor);
    }
    restNeeds = new ActorSet[order.size() + 1];
    moveNeeds = new ActorSet[order.size() + 1];
    restNeeds[order.size()] = ActorSet.NONE;
    moveNeeds[order.size()] = bargain.scenario().everyone();
    for (int place = order.size() - 1; place >= 0; place--) {
      addNeeds(place);
    }
  }

  private List<OpenCondition> open(List<Condition> conditions) {
    return conditions.stream().map(each -> OpenCondition.of(order, each, null)).toList();
  }

  private OpenCondition[] lines(int actor) {
    Outcome statusQuo = bargain.scenario().statusQuo();
    List<OpenCondition> standing = new ArrayList<>();
    for (RedLine line : bargain.scenario().actors().get(actor).redLines()) {
      if (!bargain.keepsTo(actor, line)) {
        continue;
      }
      Condition barred = line.bars(statusQuo);
      if (line.isProcedural()) {
        never = bargain.seated().contains(actor) ? never : never.with(actor);
      } else if (barred != null) {
        standing.add(OpenCondition.of(order, barred, null));
      }
    }
    return standing.toArray(OpenCondition[]::new);
  }

  private void addNeeds(int place) {
    ActorSet always = bargain.scenario().everyone();
    ActorSet ifMoved = bargain.scenario().everyone();
    for (int option : order.open(place)) {
      ActorSet consent = needs(place, option);
      always = common(always, consent);
      ifMoved = moves(place, option) ? common(ifMoved, consent) : ifMoved;
    }
    restNeeds[place] = restNeeds[place + 1].and(always);
    moveNeeds[place] = common(moveNeeds[place + 1], ifMoved);
  }

  private static ActorSet common(ActorSet one, ActorSet other) {
    return new ActorSet(one.bits() & other.bits());
  }

  private boolean moves(int place, int option) {
    Outcome statusQuo = bargain.scenario().statusQuo();
    return statusQuo == null || statusQuo.option(order.issue(place)) != option;
  }

  private ActorSet needs(int place, int option) {
    return moves(place, option) ? bargain.consent(order.issue(place), option) : ActorSet.NONE;
  }

  /**
   * How deals with these options at the places below {@code depth} stand; null if there is none.
   */
  @Nullable PartialDeal partial(int[] chosen, int depth) {
    if (!canBeAsked(chosen, depth) || hold(vain, chosen, depth)) {
      return null;
    }
    ActorSet required = required(chosen, depth);
    double[] most = new double[gains.length];
    ActorSet takers = ActorSet.NONE;
    for (int actor = 0; actor < gains.length; actor++) {
      most[actor] = gains[actor].bound(chosen, depth);
      takers = canTake(actor, most[actor], chosen, depth) ? takers.with(actor) : takers;
    }
    if (!bargain.comesAbout(takers, required)) {
      return null;
    }
    ActorSet needed = ActorSet.NONE;
    for (int actor = 0; actor < gains.length; actor++) {
      if (takers.contains(actor) && !bargain.comesAbout(takers.without(actor), required)) {
        needed = needed.with(actor);
      }
    }
    return new PartialDeal(needed, most);
  }

  /** The sets of actors of which it is worth knowing that all deals left need them. */
  Set<ActorSet> supports() {
    Set<ActorSet> supports = new LinkedHashSet<>();
    PartialDeal root = partial(new int[order.size()], 0);
    if (root != null) {
      supports.add(root.needed());
    }
    supports.add(bargain.players());
    supports.remove(ActorSet.NONE);
    return supports;
  }

  private boolean canTake(int actor, double most, int[] chosen, int depth) {
    if (most < -slack[actor] || never.contains(actor)) {
      return false;
    }
    for (OpenCondition line : lines[actor]) {
      if (line.status(chosen, depth) == Status.HOLDS) {
        return false;
      }
    }
    return true;
  }

  private ActorSet required(int[] chosen, int depth) {
    ActorSet required = restNeeds[depth];
    boolean moved = false;
    for (int place = 0; place < depth; place++) {
      required = required.and(needs(place, chosen[place]));
      moved |= moves(place, chosen[place]);
    }
    return moved ? required : required.and(moveNeeds[depth]);
  }

  /** Whether some outcome with these options can have been asked for. */
  boolean canBeAsked(int[] chosen, int depth) {
    return (only == null || only.status(chosen, depth) != Status.FAILS)
        && !hold(impossible, chosen, depth);
  }

  private static boolean hold(List<OpenCondition> any, int[] chosen, int depth) {
    return any.stream().anyMatch(each -> each.status(chosen, depth) == Status.HOLDS);
  }

  /** Whether an outcome was asked for. */
  boolean isAsked(Outcome outcome) {
    return asked.test(outcome) && bargain.requirements().areMetBy(outcome);
  }

  /** Whether an outcome was asked for and is a deal that comes about. */
  boolean isDeal(Outcome outcome) {
    return asked.test(outcome) && bargain.isDeal(outcome);
  }
}
