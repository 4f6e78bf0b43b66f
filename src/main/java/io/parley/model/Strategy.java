package io.parley.model;

import io.parley.model.draw.Parameter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an actor's strategy, by name: bidding, acceptance and opponent model are separate
 * choices (Baarslag et al. 2014).
 *
 * @param concession how fast the aspiration falls (a word)
 * @param exponents the exponent of each concession that has one, by its name
 * @param offer which acceptable outcome to propose (a word)
 * @param acceptance when to say yes (a word)
 * @param belief what it believes of the others (a word)
 * @param regards whose public lines its search spares (a word)
 * @param gifts what it says to what costs it nothing (a word)
 */
public record Strategy(
    Parameter concession,
    Map<String, Parameter> exponents,
    Parameter offer,
    Parameter acceptance,
    Parameter belief,
    Parameter regards,
    Parameter gifts) {

  public Strategy {
    exponents = Map.copyOf(exponents);
  }

  /** Whether it may concede as the concession named {@code name} has it. */
  public boolean mayConcede(String name) {
    int index = concession.words().indexOf(name);
    return index >= 0 && concession.distribution().canBe(index);
  }

  /** The exponent of the concession named {@code concession}, or null if it takes none. */
  public @Nullable Parameter exponent(String concession) {
    return exponents.get(concession);
  }
}
