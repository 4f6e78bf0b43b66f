package io.parley.analysis.solve;

import io.parley.analysis.Spread;
import io.parley.model.Draws;
import io.parley.model.Scenario;
import io.parley.model.World;
import java.util.List;
import java.util.stream.IntStream;

/** What no deal is worth at the start, before anything is agreed and holding out costs anything. */
public final class NoDeal {

  private NoDeal() {}

  /**
   * Its spread for each actor over the first {@code worlds} worlds of a batch.
   *
   * @param worlds how many, 1 or more
   */
  public static List<Spread> of(Scenario scenario, Draws draws, int worlds) {
    int actors = scenario.actors().size();
    double[][] values = new double[actors][worlds];
    for (int run = 1; run <= worlds; run++) {
      World world = World.draw(scenario.parameters(), draws, run);
      Bargain bargain = new Bargain(scenario, world, null, 0);
      for (int actor = 0; actor < actors; actor++) {
        values[actor][run - 1] = bargain.noDeal(actor);
      }
    }
    return IntStream.range(0, actors).mapToObj(actor -> Spread.of(values[actor])).toList();
  }
}
