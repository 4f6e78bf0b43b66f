package io.parley.analysis;

import io.parley.model.Scenario;
import io.parley.model.record.RunPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where fortunes were, round by round, over the runs still going on. They are counted to four
 * decimals; where there are so many rounds and fortunes that this would take too much memory, more
 * coarsely.
 */
final class FortuneStatistics {

  private static final int DECIMALS = 4;
  private static final int MOST_CELLS = 1_000_000;
  private static final int FEWEST_CELLS = 100;

  private final int fortunes;
  private final int mostCells;
  private final List<List<Counter>> byRound = new ArrayList<>();

  FortuneStatistics(Scenario scenario) {
    fortunes = scenario.fortunes().all().size();
    long places = (long) scenario.clock().rounds() * Math.max(1, fortunes);
    mostCells = (int) Math.max(FEWEST_CELLS, MOST_CELLS / places);
  }

  void add(RunPath path) {
    for (int round = 0; fortunes > 0 && round < path.rounds(); round++) {
      if (byRound.size() <= round) {
        byRound.add(
            Stream.generate(() -> new Counter(DECIMALS, mostCells)).limit(fortunes).toList());
      }
      for (int fortune = 0; fortune < fortunes; fortune++) {
        byRound.get(round).get(fortune).add(path.fortunes()[round][fortune]);
      }
    }
  }

  /** By round that any run played and by fortune, where it was. */
  List<List<Spread>> rounds() {
    return byRound.stream()
        .map(round -> round.stream().map(Counter::counts).map(Spread::of).toList())
        .toList();
  }

  /** All that has been taken in; later runs may change it. */
  List<List<Counts>> state() {
    return byRound.stream().map(round -> round.stream().map(Counter::counts).toList()).toList();
  }

  /** Goes on from {@code state}, before any run was taken in. */
  void restore(List<List<Counts>> state) {
    state.forEach(
        round -> byRound.add(round.stream().map(each -> Counter.from(each, mostCells)).toList()));
  }
}
