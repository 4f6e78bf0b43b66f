package io.parley.model.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names that a scenario may use for what is implemented elsewhere.
 *
 * @param concessions the concessions and, for each that takes one, its exponent
 * @param offers the offer strategies
 * @param acceptances the acceptance strategies
 * @param beliefs the beliefs
 * @param protocols the protocols
 * @param seatings the seatings
 * @param mediated those of the protocols in which somebody mediates
 */
public record Vocabulary(
    List<ConcessionName> concessions,
    List<String> offers,
    List<String> acceptances,
    List<String> beliefs,
    List<String> protocols,
    List<String> seatings,
    List<String> mediated) {

  /** What may follow when a carried proposal is not ratified. */
  public static final List<String> ON_REFUSAL = List.of("retry", "widen", "close");

  /** Whose public lines an actor may spare. */
  public static final List<String> REGARDS = List.of("consenters", "seated");

  /** What an actor may do with what costs it nothing. */
  public static final List<String> GIFTS = List.of("take", "weigh");

  /** From when patience may count. */
  public static final List<String> PATIENCE_FROM = List.of("run", "table");

  /** Patience counts from the start of the run. */
  public static final String RUN = "run";

  /** The concession that goes by what holding out has lost. */
  public static final String WEARY = "weary";

  /** How worth may fall with distance. */
  public static final List<String> SHAPES = List.of("linear", "quadratic");

  public Vocabulary {
    concessions = List.copyOf(concessions);
    offers = List.copyOf(offers);
    acceptances = List.copyOf(acceptances);
    beliefs = List.copyOf(beliefs);
    protocols = List.copyOf(protocols);
    seatings = List.copyOf(seatings);
    mediated = List.copyOf(mediated);
  }

  /** The names of the concessions. */
  public List<String> concessionNames() {
    return concessions.stream().map(ConcessionName::name).toList();
  }

  /**
   * A concession as a scenario names it.
   *
   * @param name its name
   * @param exponent its exponent's default and range, or null if it takes none
   */
  public record ConcessionName(String name, @Nullable Exponent exponent) {}

  /**
   * An exponent that a concession takes.
   *
   * @param usual its value where the scenario gives none
   * @param range the values that it may have
   */
  public record Exponent(double usual, Range range) {}
}
