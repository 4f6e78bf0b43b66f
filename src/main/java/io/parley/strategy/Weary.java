package io.parley.strategy;

import io.parley.model.draw.Range;
import io.parley.model.draw.Vocabulary;
import io.parley.model.draw.Vocabulary.Exponent;

/**
 * Concession with what holding out has lost, and not with the calendar: {@code A(t) = R(t) + (M −
 * R(t)) · (1 − min(1, ℓ / tolerance)^(1/β))}, with {@code ℓ = max(0, h(0) − h(t))}. What turns for
 * the better lifts the aspiration again.
 */
final class Weary implements Concession {

  private static final Exponent EXPONENT = new Exponent(1, new Range(0, 100, true));

  @Override
  public String name() {
    return Vocabulary.WEARY;
  }

  @Override
  public Exponent exponent() {
    return EXPONENT;
  }

  @Override
  public double aspiration(Standpoint own) {
    double noDeal = own.noDealValue();
    double conceded = StrictMath.pow(Math.min(1, own.lost() / own.tolerance()), 1 / own.exponent());
    return noDeal + (own.bestValue() - noDeal) * (1 - conceded);
  }
}
