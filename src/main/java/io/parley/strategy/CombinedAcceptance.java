package io.parley.strategy;

import io.parley.strategy.belief.PublicRecord.Entry;
import io.parley.strategy.belief.PublicRecord.Proposed;
import java.util.List;

/**
 * Says yes to what is worth at least what it would itself propose now and, once its patience is
 * over, to the best that it has been offered of late: in as many rounds back as the clock has left
 * (AC-combi with the maximum of a window, of Baarslag, Hindriks and Jonker 2013; patience plays the
 * part of T, the clock's end that of the deadline).
 */
record CombinedAcceptance() implements Acceptance {

  private static final Acceptance NEXT = new NextAcceptance();

  @Override
  public String name() {
    return "combined";
  }

  @Override
  public double least(Standpoint own) {
    double next = NEXT.least(own);
    return own.waited() >= own.patience() ? Math.min(next, bestOfLate(own)) : next;
  }

  /** The greatest value offered by others in the window; infinite if nothing was. */
  private static double bestOfLate(Standpoint own) {
    Heard heard = new Heard(own);
    int since = own.round() - (own.rounds() - own.round());
    double best = Double.NEGATIVE_INFINITY;
    List<Entry> entries = own.record().entries();
    for (int i = entries.size() - 1; i >= 0 && entries.get(i).round() >= since; i--) {
      if (entries.get(i) instanceof Proposed proposed && proposed.actor() != own.self()) {
        best = Math.max(best, heard.value(proposed));
      }
    }
    return best == Double.NEGATIVE_INFINITY ? Double.POSITIVE_INFINITY : best;
  }
}
