package io.parley.analysis.solve.bargain;

import io.parley.analysis.Spread;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.World;
import java.util.List;
import java.util.stream.IntStream;

/** What no deal is worth at the start, before anything is agreed and holding out costs anything. */
public final class NoDeal {

  private static final int MOST_WORLDS = 2000;

  private NoDeal() {}

  /**
   * Its spread for each actor over the first {@code worlds} worlds of a batch, less those in which
   * nothing matters to somebody: their runs fail.
   *
   * @param worlds how many, 1 or more
   */
  public static List<Spread> of(Scenario scenario, Draws draws, int worlds) {
    List<Bargain> bargains =
        IntStream.rangeClosed(1, worlds)
            .mapToObj(run -> World.draw(scenario.parameters(), draws, run))
            .filter(scenario::isPlayable)
            .map(scenario.fortunes()::inUseAtStart)
            .map(world -> new Bargain(scenario, world, null, 0))
            .toList();
    return IntStream.range(0, scenario.actors().size())
        .mapToObj(actor -> bargains.stream().mapToDouble(each -> each.noDeal(actor)).toArray())
        .map(Spread::of)
        .toList();
  }

  /**
   * Its spread for each actor over the worlds of a batch: those of the first runs, as many as tell
   * the quantiles well.
   *
   * @param seed the batch's seed
   * @param runs how many runs it has
   */
  public static List<Spread> ofBatch(Scenario scenario, long seed, int runs) {
    Draws draws = Draws.keyed(seed, scenario.parameters());
    return of(scenario, draws, Math.max(1, Math.min(runs, MOST_WORLDS)));
  }
}
