package io.parley.analysis.solve.zone;

import io.parley.analysis.Stalemate;
import io.parley.analysis.solve.bargain.Outcomes;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.zone.ZoneOfAgreement.Stretch;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.record.RunRecord;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells stalemates in which nothing could be agreed from those in which a zone of agreement was
 * missed (Zartman 1989), and from those in which nobody would have gained. It looks at the world as
 * drawn, with fortunes where they were at the end of the run, in every round of the clock, whether
 * or not the run lasted until then; others' leverage, and what events did to the world, are left
 * out.
 */
public final class StalemateCause {

  /** Up to so many outcomes, every world is decided. */
  public static final double ALWAYS_DECIDED = 100_000;

  /** The most partial outcomes to look at for a round where there are more than that. */
  static final long MOST_NODES = 10_000;

  private StalemateCause() {}

  /** What kind of stalemate a run is; null where a deal took effect. */
  public static @Nullable Stalemate of(Scenario scenario, RunRecord record) {
    if (!record.deals().isEmpty()) {
      return null;
    }
    double[][] fortunes = record.path().fortunes();
    World world =
        fortunes.length == 0
            ? record.world()
            : scenario.fortunes().inUse(record.world(), fortunes[fortunes.length - 1]);
    return of(new ZoneOfAgreement(anyDeal(scenario), world, mostNodes(scenario)));
  }

  /** Any deal at one table of all. */
  private static Question anyDeal(Scenario scenario) {
    return new Question(scenario, null, 0, null);
  }

  private static long mostNodes(Scenario scenario) {
    int[][] options =
        scenario.issues().stream()
            .map(issue -> IntStream.range(0, issue.options().size()).toArray())
            .toArray(int[][]::new);
    return Outcomes.count(options) <= ALWAYS_DECIDED ? Long.MAX_VALUE : MOST_NODES;
  }

  private static Stalemate of(ZoneOfAgreement zone) {
    boolean proven = true;
    for (Stretch stretch : zone.stretches()) {
      ZoneOpening opening = zone.opening(stretch);
      proven &= opening.proven();
      if (opening.isFound()) {
        if (zone.isForNothing()) {
          return new Stalemate(Stalemate.Zone.INDIFFERENT, null);
        }
        return new Stalemate(Stalemate.Zone.MISSED, proven ? opening.round() : null);
      }
    }
    return new Stalemate(proven ? Stalemate.Zone.NONE : Stalemate.Zone.UNDETERMINED, null);
  }
}
