package io.parley.cli;

import io.parley.analysis.solve.Bargain;
import io.parley.model.Ending;
import io.parley.model.Scenario;
import io.parley.model.Track;
import io.parley.model.World;
import org.jspecify.annotations.Nullable;

/**
 * What {@code solve} looks at.
 *
 * @param bargain the bargain
 * @param world in which world
 * @param track at which table, or null for one at which everybody sits
 * @param round after how many rounds of holding out
 * @param ending for deals of which ending, or null for any
 */
record SolveFrame(
    Bargain bargain, World world, @Nullable Track track, int round, @Nullable Ending ending) {

  Scenario scenario() {
    return bargain.scenario();
  }
}
