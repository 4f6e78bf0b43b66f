package io.parley.strategy;

import io.parley.model.Valuation;
import io.parley.model.draw.Vocabulary.Exponent;
import io.parley.strategy.belief.PublicRecord.Proposed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Concedes in proportion as the others do, by its own value of what they propose (relative
 * tit-for-tat: Faratin, Sierra and Jennings 1998, with a memory of one step).
 *
 * <p>Faratin's rule multiplies the own offer by the ratio of the other's last two. Here an offer is
 * measured by what it demands: the other's by how far it stays below {@code M}, the own aspiration
 * by how far it is above no deal. The ratios of all steps so far then multiply to that of the last
 * demand and the first: {@code A = R + (M − R) · mean over the others of min(1, (M − V(last)) / (M
 * − V(first)))}. Someone who has not proposed yet has conceded nothing.
 */
record TitForTat() implements Concession {

  @Override
  public String name() {
    return "tit-for-tat";
  }

  @Override
  public @Nullable Exponent exponent() {
    return null;
  }

  @Override
  public boolean listens() {
    return true;
  }

  @Override
  public double aspiration(Standpoint own) {
    Heard heard = new Heard(own);
    double best = own.bestValue();
    double left = 0;
    for (int other : heard.others()) {
      left += demandLeft(heard, own.record().proposalsOf(other), best);
    }
    int others = heard.others().size();
    double noDeal = own.noDealValue();
    return others == 0 ? best : noDeal + (best - noDeal) * left / others;
  }

  /** What is left of an other's first demand, 0 to 1. */
  private static double demandLeft(Heard heard, List<Proposed> proposals, double best) {
    if (proposals.isEmpty()) {
      return 1;
    }
    double first = best - heard.value(proposals.get(0));
    double last = best - heard.value(proposals.get(proposals.size() - 1));
    return first <= Valuation.PRECISION ? 1 : Math.max(0, Math.min(1, last / first));
  }
}
