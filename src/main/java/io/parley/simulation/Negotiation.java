package io.parley.simulation;

import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.Vocabulary;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.simulation.order.Arranged;
import io.parley.simulation.order.IssueOrder;
import io.parley.simulation.order.Retelling;
import io.parley.simulation.protocol.Protocols;
import io.parley.simulation.protocol.Seating;
import io.parley.strategy.Strategies;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plays the runs of a scenario. Safe for use by several threads. */
public final class Negotiation {

  private final Scenario scenario;
  private final Strategies strategies;
  private final Protocols protocols;
  private final long seed;
  private final Draws draws;
  private final IssueOrder order;
  private final Scenario arranged;
  private final int[][] options;

  /**
   * The runs of {@code scenario} under a seed.
   *
   * @param draws where the worlds' uniform numbers come from
   */
  public Negotiation(Scenario scenario, Strategies strategies, long seed, Draws draws) {
    this(scenario, strategies, Protocols.standard(), seed, draws);
  }

  private Negotiation(
      Scenario scenario, Strategies strategies, Protocols protocols, long seed, Draws draws) {
    this.scenario = scenario;
    this.strategies = strategies;
    this.protocols = protocols;
    this.seed = seed;
    this.draws = draws;
    this.order = IssueOrder.of(scenario);
    this.arranged = Arranged.of(scenario, order);
    this.options = order.options();
  }

  /** The names that scenarios can use with {@code strategies}. */
  public static Vocabulary vocabulary(Strategies strategies) {
    return vocabulary(strategies, Protocols.standard());
  }

  /** The names that scenarios can use with {@code strategies} and {@code protocols}. */
  public static Vocabulary vocabulary(Strategies strategies, Protocols protocols) {
    return new Vocabulary(
        strategies.concessionNames(),
        strategies.offerNames(),
        strategies.acceptanceNames(),
        strategies.beliefNames(),
        protocols.names(),
        Seating.names(),
        protocols.mediated());
  }

  /** The same runs with other protocols to choose from. */
  public Negotiation with(Protocols others) {
    return new Negotiation(scenario, strategies, others, seed, draws);
  }

  /** The runs of {@code scenario} with independent draws keyed by the seed. */
  public static Negotiation keyed(Scenario scenario, Strategies strategies, long seed) {
    return new Negotiation(scenario, strategies, seed, Draws.keyed(seed, scenario.parameters()));
  }

  /** What is negotiated. */
  public Scenario scenario() {
    return scenario;
  }

  /**
   * Plays run {@code run}, from 1.
   *
   * @throws IllegalArgumentException if an event pushes a parameter out of its range
   * @throws io.parley.model.InputException if nothing matters to an actor, or influences are too
   *     large to be summed, in the run's world or after an event
   */
  public RunRecord play(int run) {
    return play(run, null);
  }

  /** As {@link #play(int)}, telling {@code transcript} all that happens; null for nobody. */
  public RunRecord play(int run, @Nullable Consumer<TranscriptEntry> transcript) {
    NegotiationState state =
        new NegotiationState(
            arranged,
            options,
            strategies,
            protocols,
            seed,
            run,
            draws,
            Retelling.to(transcript, order));
    state.start();
    while (!state.isOver() && state.schedule.step(state)) {
      // a step is a round
    }
    state.finish();
    return order.retold(state.record());
  }
}
