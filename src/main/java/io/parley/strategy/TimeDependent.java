package io.parley.strategy;

import io.parley.model.draw.Range;
import io.parley.model.draw.Vocabulary.Exponent;
import org.jspecify.annotations.Nullable;

/**
 * Concession with time: {@code A(t) = R(t) + (M − R(t)) · (1 − min(1, t / patience)^(1/β))}
 * (Faratin, Sierra and Jennings 1998, polynomial tactics). Boulware (β below 1) holds out until
 * late, conceder (β above 1) comes down early, linear has β = 1.
 *
 * @param name its name in a scenario
 * @param exponent β
 */
record TimeDependent(String name, @Nullable Exponent exponent) implements Concession {

  static final Concession BOULWARE =
      new TimeDependent("boulware", new Exponent(0.2, new Range(0, 1, true)));
  static final Concession LINEAR = new TimeDependent("linear", null);
  static final Concession CONCEDER =
      new TimeDependent("conceder", new Exponent(2, Range.of(1, 100)));

  @Override
  public double aspiration(Standpoint own) {
    double noDeal = own.noDealValue();
    return noDeal + (own.bestValue() - noDeal) * (1 - conceded(own));
  }

  private static double conceded(Standpoint own) {
    if (own.waited() >= own.patience()) {
      return 1;
    }
    double elapsed = own.waited() / own.patience();
    return own.exponent() == 1 ? elapsed : StrictMath.pow(elapsed, 1 / own.exponent());
  }
}
