package io.parley.analysis;

import io.parley.analysis.Stalemate.Zone;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the stalemates of a batch. */
final class StalemateStatistics {

  private final Map<Zone, Integer> counts = new EnumMap<>(Zone.class);
  private final int mostRounds;
  private Counter from;

  /**
   * No run so far.
   *
   * @param mostRounds how many different rounds are kept apart at most
   */
  StalemateStatistics(int mostRounds) {
    this.mostRounds = mostRounds;
    from = new Counter(0, mostRounds);
  }

  /** Takes in the next run's stalemate, or null for a run with a deal. */
  void add(@Nullable Stalemate stalemate) {
    if (stalemate != null) {
      counts.merge(stalemate.zone(), 1, Integer::sum);
      if (stalemate.from() != null) {
        from.add(stalemate.from());
      }
    }
  }

  /** The figures so far, as shares of {@code runs}. */
  Stalemates summary(int runs) {
    return new Stalemates(
        share(Zone.NONE, runs),
        share(Zone.MISSED, runs),
        share(Zone.INDIFFERENT, runs),
        share(Zone.UNDETERMINED, runs),
        Spread.of(from.counts()));
  }

  /** All that has been taken in; later runs may change it. */
  State state() {
    return new State(counts, from.counts());
  }

  /** Goes on from {@code state}, before any run was taken in. */
  void restore(State state) {
    counts.putAll(state.counts());
    from = Counter.from(state.from(), mostRounds);
  }

  private Share share(Zone zone, int runs) {
    return Share.of(counts.getOrDefault(zone, 0), runs);
  }

  /**
   * What the statistics hold, to be written down and read again.
   *
   * @param counts by kind, how many stalemates
   * @param from the first rounds in which something could be agreed
   */
  record State(Map<Zone, Integer> counts, Counts from) {

    State {
      counts = new LinkedHashMap<>(counts);
    }
  }
}
