package io.parley.simulation.state;

import io.parley.model.Actor;
import io.parley.model.Linkage;
import io.parley.model.Prospect;
import io.parley.model.RedLine;
import io.parley.model.Valuation;
import io.parley.model.Valuation.Holding;
import io.parley.model.Worth;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Vocabulary;
import io.parley.model.draw.World;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.strategy.Acceptance;
import io.parley.strategy.Concession;
import io.parley.strategy.Offer;
import io.parley.strategy.Strategies;
import io.parley.strategy.belief.Belief;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an actor wants and how it negotiates, in one world.
 *
 * @param valuation what outcomes are worth to it
 * @param declared what it says in public that each option is worth to it
 * @param weights what it weighs on each issue in the offers of others and in which of theirs wins
 * @param concession how fast its aspiration falls
 * @param exponent the concession's exponent; 1 where it takes none
 * @param offer what it proposes
 * @param acceptance when it says yes
 * @param belief what it believes of the others
 * @param regardsConsenters whether it spares the lines of those whose consent is needed, seated or
 *     not, or else of those seated, whatever is proposed
 * @param takesGifts whether it says yes to what costs it nothing, whatever it aims at
 */
@SuppressWarnings("ArrayRecordComponent") // a bundle of one world's figures, never compared
public record ResolvedActor(
    Valuation valuation,
    double[][] declared,
    double[] weights,
    Concession concession,
    double exponent,
    Offer offer,
    Acceptance acceptance,
    Belief belief,
    boolean regardsConsenters,
    boolean takesGifts) {

  static ResolvedActor of(
      Actor actor,
      List<Issue> issues,
      World world,
      Strategies strategies,
      Holding holding,
      List<Prospect> prospects,
      List<RedLine> paid,
      List<Linkage> promised,
      @Nullable Outcome statusQuo,
      int round,
      @Nullable Valuation before) {
    Concession concession = strategies.concession(world.word(actor.strategy().concession()));
    return new ResolvedActor(
        Valuation.of(actor, issues, world, holding, prospects, paid, promised, statusQuo)
            .scaled(actor.left(world, round))
            .orSame(before),
        Worth.declared(actor, issues, world),
        actor.weights(issues.size(), world),
        concession,
        exponent(actor, concession, world),
        strategies.offer(world.word(actor.strategy().offer())),
        strategies.acceptance(world.word(actor.strategy().acceptance())),
        strategies.belief(world.word(actor.strategy().belief())),
        world.word(actor.strategy().regards()).equals("consenters"),
        world.word(actor.strategy().gifts()).equals("take"));
  }

  /** As the scenario gives it, or the usual one where an event brought the concession in. */
  private static double exponent(Actor actor, Concession concession, World world) {
    Parameter given = actor.strategy().exponent(concession.name());
    if (given != null) {
      return world.number(given);
    }
    Vocabulary.Exponent taken = concession.exponent();
    return taken == null ? 1 : taken.usual();
  }
}
