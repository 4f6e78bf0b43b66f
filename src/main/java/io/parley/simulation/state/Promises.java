package io.parley.simulation.state;

import io.parley.model.Linkage;
import io.parley.model.Valuation;
import io.parley.model.draw.World;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Condition;
import io.parley.model.outcome.Condition.Clause;
import io.parley.model.outcome.Outcome;
import io.parley.model.procedure.Mediation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What mediators have promised for deals by their texts: kept while all that a deal agreed holds. A
 * table's latest deal takes the place of earlier ones.
 */
public final class Promises {

  private final Map<Integer, List<Promise>> byTrack = new TreeMap<>();

  /** Whether nothing is promised. */
  boolean areNone() {
    return byTrack.isEmpty();
  }

  /** What has been promised to {@code actor}, as what a deal is worth to it on top. */
  List<Linkage> to(int actor) {
    return byTrack.values().stream()
        .flatMap(List::stream)
        .filter(promise -> promise.to == actor)
        .map(Promise::linkage)
        .toList();
  }

  /** Notes what is promised for a deal at {@code track}, in place of what was. */
  public void make(int track, Mediation mediation, List<Change> deal) {
    List<Promise> promises = new ArrayList<>();
    for (Mediation.Inducement offer : mediation.offers()) {
      Linkage linkage = new Linkage(offer.worth().path(), holds(deal), offer.worth());
      promises.add(new Promise(offer.to(), linkage));
    }
    byTrack.put(track, promises);
  }

  /**
   * What {@code actor} would gain by what is promised for a deal, as far as it trusts that to last,
   * over what has been promised at the same table before.
   *
   * @param outcome what would be in force
   */
  public double gain(
      int track,
      Mediation mediation,
      List<Change> deal,
      Outcome outcome,
      int actor,
      Valuation own,
      World world) {
    double offered = mediation.offered(actor, world);
    double gain = deal.isEmpty() ? 0 : offered * own.share(outcome, holds(deal));
    for (Promise before : byTrack.getOrDefault(track, List.of())) {
      if (before.to == actor) {
        Linkage linkage = before.linkage;
        gain -= world.number(linkage.worth()) * own.share(outcome, linkage.when());
      }
    }
    return gain;
  }

  private static Condition holds(List<Change> deal) {
    return Condition.allOf(
        deal.stream().map(change -> new Clause(change.issue(), List.of(change.to()))).toList());
  }

  private record Promise(int to, Linkage linkage) {}
}
