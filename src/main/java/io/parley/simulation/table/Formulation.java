package io.parley.simulation.table;

import io.parley.model.Valuation;
import io.parley.model.outcome.ActorSet;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Mediation;
import io.parley.search.FairestSearch;
import io.parley.search.FairestSearch.Stake;
import io.parley.search.OfferSpace;
import io.parley.simulation.protocol.OpenOutcomes;
import io.parley.simulation.state.Negotiator;
import io.parley.simulation.state.Reckoning;
import io.parley.simulation.state.RunState;
import io.parley.simulation.state.TableState;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a mediator finds a text of its own: the one with which, as it believes, whoever of those that
 * have a say gains least gains the most (egalitarian: Kalai 1977), more than each has found too
 * little.
 *
 * @param own the mediator where it is an actor, to which a text must be worth no less than no deal;
 *     null for a neutral one
 * @param believed what options are believed to be worth to an actor
 */
record Formulation(
    RunState run,
    TableState table,
    Mediation mediation,
    Reckoning reckoning,
    @Nullable Negotiator own,
    IntFunction<double[][]> believed) {

  /** The text; null where nothing is left to put, whatever was heard. */
  @Nullable Outcome text() {
    Outcome text = search();
    return text == null && table.memory().forgetTooLittle() ? search() : text;
  }

  private @Nullable Outcome search() {
    OpenOutcomes here = reckoning.open(true);
    ActorSet consenters = reckoning.consenters(here);
    List<Stake> stakes = consenters.toList().stream().map(this::stake).toList();
    Valuation values =
        own == null ? Valuation.indifferent(run.scenario().issues()) : own.resolved().valuation();
    OfferSpace space =
        new OfferSpace(here.open(), here.forbidden(), values, run.noWorth(), run.statusQuo());
    return own == null
        ? FairestSearch.find(space, stakes, 0, 0)
        : FairestSearch.find(space, stakes, own.noDealValue(), own.holdingOut());
  }

  /** What outcomes gain {@code actor} over what is in force, or are worth where nothing is. */
  private Stake stake(int actor) {
    double[][] worth = worth(actor);
    Outcome statusQuo = run.statusQuo();
    double inForce = statusQuo == null ? 0 : statusQuo.sum(worth);
    double offered = mediation.offered(actor, run.world());
    double[][] gains = new double[worth.length][];
    for (int issue = 0; issue < gains.length; issue++) {
      gains[issue] = worth[issue].clone();
    }
    for (int option = 0; option < gains[0].length; option++) {
      gains[0][option] += offered - inForce; // the first issue bears what holds for all of them
    }
    double tooLittle = table.memory().tooLittle(actor, worth);
    return new Stake(gains, tooLittle + offered - inForce + Valuation.PRECISION);
  }

  /** What options are worth to {@code actor}, as the mediator believes or, of itself, knows. */
  private double[][] worth(int actor) {
    if (own == null || own.index() != actor) {
      return believed.apply(actor);
    }
    double[][] worth = run.noWorth();
    for (int issue = 0; issue < worth.length; issue++) {
      for (int option = 0; option < worth[issue].length; option++) {
        worth[issue][option] = own.resolved().valuation().worth(issue, option);
      }
    }
    return worth;
  }
}
