package io.parley.strategy;

import io.parley.model.draw.Vocabulary.ConcessionName;
import io.parley.strategy.belief.BayesianBelief;
import io.parley.strategy.belief.Belief;
import io.parley.strategy.belief.DeclaredBelief;
import io.parley.strategy.belief.FrequencyBelief;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The strategies that scenarios can name. A new one is a class and an entry in {@link #standard()}.
 *
 * @param concessions the concessions
 * @param offers the offers
 * @param acceptances the acceptances
 * @param beliefs the beliefs
 */
public record Strategies(
    List<Concession> concessions,
    List<Offer> offers,
    List<Acceptance> acceptances,
    List<Belief> beliefs) {

  public Strategies {
    concessions = List.copyOf(concessions);
    offers = List.copyOf(offers);
    acceptances = List.copyOf(acceptances);
    beliefs = List.copyOf(beliefs);
  }

  /** The strategies that come with Parley. */
  public static Strategies standard() {
    return new Strategies(
        List.of(
            TimeDependent.BOULWARE,
            TimeDependent.LINEAR,
            TimeDependent.CONCEDER,
            new Weary(),
            new Hardliner(),
            new TitForTat(),
            new Micro()),
        List.of(new InfluenceOffer(), new NearestOffer(), new FairestOffer(), new RandomOffer()),
        List.of(
            new AspirationAcceptance(),
            new NextAcceptance(),
            new TimeAcceptance(),
            new CombinedAcceptance()),
        List.of(new DeclaredBelief(), new FrequencyBelief(), new BayesianBelief()));
  }

  /** These and another concession. */
  public Strategies with(Concession concession) {
    return new Strategies(and(concessions, concession), offers, acceptances, beliefs);
  }

  /** These and another offer. */
  public Strategies with(Offer offer) {
    return new Strategies(concessions, and(offers, offer), acceptances, beliefs);
  }

  /** These and another acceptance. */
  public Strategies with(Acceptance acceptance) {
    return new Strategies(concessions, offers, and(acceptances, acceptance), beliefs);
  }

  /** These and another belief. */
  public Strategies with(Belief belief) {
    return new Strategies(concessions, offers, acceptances, and(beliefs, belief));
  }

  /** The concession of this name. */
  public Concession concession(String name) {
    return find(concessions, Concession::name, name);
  }

  /** The offer of this name. */
  public Offer offer(String name) {
    return find(offers, Offer::name, name);
  }

  /** The acceptance of this name. */
  public Acceptance acceptance(String name) {
    return find(acceptances, Acceptance::name, name);
  }

  /** The belief of this name. */
  public Belief belief(String name) {
    return find(beliefs, Belief::name, name);
  }

  /** The concessions as scenarios name them. */
  public List<ConcessionName> concessionNames() {
    return concessions.stream()
        .map(each -> new ConcessionName(each.name(), each.exponent()))
        .toList();
  }

  /** The offers as scenarios name them. */
  public List<String> offerNames() {
    return offers.stream().map(Offer::name).toList();
  }

  /** The acceptances as scenarios name them. */
  public List<String> acceptanceNames() {
    return acceptances.stream().map(Acceptance::name).toList();
  }

  /** The beliefs as scenarios name them. */
  public List<String> beliefNames() {
    return beliefs.stream().map(Belief::name).toList();
  }

  private static <T> List<T> and(List<T> list, T another) {
    List<T> all = new ArrayList<>(list);
    all.add(another);
    return all;
  }

  private static <T> T find(List<T> all, Function<T, String> nameOf, String name) {
    return all.stream()
        .filter(each -> nameOf.apply(each).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no strategy is named " + name));
  }
}
