package io.parley.analysis;

import io.parley.analysis.BatchSummary.Round;
import io.parley.analysis.BatchSummary.Standing;
import io.parley.model.Scenario;
import io.parley.model.record.RunPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How runs went, round by round. A run that has ended keeps its ending and has no standings. These
 * are counted to three decimals; in games of so many rounds and actors that this would take too
 * much memory, more coarsely.
 */
final class PathStatistics {

  private static final int DECIMALS = 3;
  private static final int MEASURES = 3;
  private static final int MOST_CELLS = 3_000_000;
  private static final int FEWEST_CELLS = 100;

  private final int actors;
  private final int rounds;
  private final int mostCells;
  private final int[][] endingCounts;
  private final List<List<Counters>> standings = new ArrayList<>();

  PathStatistics(Scenario scenario) {
    actors = scenario.actors().size();
    rounds = scenario.clock().rounds();
    mostCells = (int) Math.max(FEWEST_CELLS, MOST_CELLS / ((long) rounds * actors * MEASURES));
    endingCounts = new int[rounds][scenario.endings().size()];
  }

  void add(RunPath path) {
    for (int round = 0; round < rounds; round++) {
      int played = Math.min(round, path.rounds() - 1);
      endingCounts[round][path.ending()[played]]++;
      if (round < path.rounds()) {
        addStandings(round, path);
      }
    }
  }

  private void addStandings(int round, RunPath path) {
    if (standings.size() <= round) {
      standings.add(Stream.generate(this::counters).limit(actors).toList());
    }
    for (int actor = 0; actor < actors; actor++) {
      Counters counters = standings.get(round).get(actor);
      double aspiration = path.aspiration()[round][actor];
      if (!Double.isNaN(aspiration)) {
        counters.aspiration.add(aspiration);
      }
      counters.noDeal.add(path.noDeal()[round][actor]);
      counters.wear.add(path.wear()[round][actor]);
    }
  }

  private Counters counters() {
    return new Counters(
        new Counter(DECIMALS, mostCells),
        new Counter(DECIMALS, mostCells),
        new Counter(DECIMALS, mostCells));
  }

  /** The rounds that any run played. */
  List<Round> rounds(int runs) {
    return IntStream.range(0, standings.size())
        .mapToObj(
            round ->
                new Round(
                    IntStream.of(endingCounts[round])
                        .mapToObj(count -> (double) count / runs)
                        .toList(),
                    standings.get(round).stream().map(Counters::standing).toList()))
        .toList();
  }

  /** All that has been taken in; later runs may change it. */
  State state() {
    return new State(
        endingCounts,
        standings.stream().map(round -> round.stream().map(Counters::state).toList()).toList());
  }

  /** Goes on from {@code state}, before any run was taken in. */
  void restore(State state) {
    for (int round = 0; round < rounds; round++) {
      System.arraycopy(
          state.endings()[round], 0, endingCounts[round], 0, endingCounts[round].length);
    }
    state.standings().forEach(round -> standings.add(round.stream().map(this::counters).toList()));
  }

  private Counters counters(StandingState state) {
    return new Counters(
        Counter.from(state.aspiration(), mostCells),
        Counter.from(state.noDeal(), mostCells),
        Counter.from(state.wear(), mostCells));
  }

  private record Counters(Counter aspiration, Counter noDeal, Counter wear) {

    Standing standing() {
      return new Standing(
          Spread.of(aspiration.counts()), Spread.of(noDeal.counts()), Spread.of(wear.counts()));
    }

    StandingState state() {
      return new StandingState(aspiration.counts(), noDeal.counts(), wear.counts());
    }
  }

  /**
   * What the statistics hold, to be written down and read again.
   *
   * @param endings by round, how many runs would be of which ending if they stopped there
   * @param standings by round and actor, how it stood
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
  record State(int[][] endings, List<List<StandingState>> standings) {

    State {
      standings = List.copyOf(standings);
    }
  }

  /**
   * How an actor stood in a round.
   *
   * @param aspiration what it aimed at
   * @param noDeal what no deal was worth to it
   * @param wear what holding out had cost it
   */
  record StandingState(Counts aspiration, Counts noDeal, Counts wear) {}
}
