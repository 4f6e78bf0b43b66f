package io.parley.analysis;

import io.parley.analysis.BatchSummary.Payoff;
import io.parley.model.Scenario;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.Refusal.Reason;
import io.parley.model.record.RunRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the records of a batch, in the order of their runs, and sums them up. The memory that
 * this takes does not grow with the number of runs: payoffs are counted to six decimals, or fewer
 * where they would be more than {@value #MOST_PAYOFFS} different numbers.
 */
public final class BatchStatistics {

  private static final int PAYOFF_DECIMALS = 6;
  private static final int MOST_PAYOFFS = 100_000;
  private static final int MOST_ROUNDS = 100_000;

  private final Scenario scenario;
  private final int[] endings;
  private final int[][] options;
  private final List<Counter> payoffs = new ArrayList<>();
  private Counter settledRounds = new Counter(0, MOST_ROUNDS);
  private final List<Map<Reason, Long>> refusals = new ArrayList<>();
  private final int[] opened;
  private final StalemateStatistics stalemates = new StalemateStatistics(MOST_ROUNDS);
  private final PathStatistics paths;
  private final FortuneStatistics fortunes;
  private int runs;
  private int failures;

  /** Statistics of no run so far. */
  public BatchStatistics(Scenario scenario) {
    this.scenario = scenario;
    endings = new int[scenario.endings().size()];
    options =
        scenario.issues().stream()
            .map(issue -> new int[issue.options().size()])
            .toArray(int[][]::new);
    scenario
        .actors()
        .forEach(
            actor -> {
              payoffs.add(new Counter(PAYOFF_DECIMALS, MOST_PAYOFFS));
              refusals.add(new EnumMap<>(Reason.class));
            });
    opened = new int[scenario.tracks().size()];
    paths = new PathStatistics(scenario);
    fortunes = new FortuneStatistics(scenario);
  }

  /**
   * Takes in the next run.
   *
   * @param stalemate what kind of stalemate it is, or null if a deal took effect
   */
  public void add(RunRecord record, @Nullable Stalemate stalemate) {
    runs++;
    endings[record.ending()]++;
    Outcome outcome = record.outcome();
    if (outcome != null) {
      for (int issue = 0; issue < options.length; issue++) {
        options[issue][outcome.option(issue)]++;
      }
    }
    for (int actor = 0; actor < payoffs.size(); actor++) {
      payoffs.get(actor).add(record.payoffs().get(actor));
    }
    if (record.settledRound() >= 0) {
      settledRounds.add(record.settledRound());
    }
    record
        .refusals()
        .forEach(refusal -> refusals.get(refusal.actor()).merge(refusal.reason(), 1L, Long::sum));
    record.opened().forEach(track -> opened[track]++);
    stalemates.add(stalemate);
    paths.add(record.path());
    fortunes.add(record.path());
  }

  /** Takes in that the next run failed. */
  public void addFailure() {
    failures++;
  }

  /** How many runs were taken in, failed ones included. */
  public int done() {
    return runs + failures;
  }

  /** How many of them failed. */
  public int failures() {
    return failures;
  }

  /** Whether there is a run to sum up. */
  public boolean isEmpty() {
    return runs == 0;
  }

  /** The share of each ending so far; none where there is no run to sum up. */
  public List<Share> endings() {
    return isEmpty() ? List.of() : shares(endings);
  }

  /**
   * The figures so far.
   *
   * @throws IllegalStateException if no run was taken in
   */
  public BatchSummary summary() {
    if (runs == 0) {
      throw new IllegalStateException("no run to sum up");
    }
    return new BatchSummary(
        runs,
        failures,
        shares(endings),
        IntStream.range(0, options.length).mapToObj(issue -> shares(options[issue])).toList(),
        payoffs.stream().map(Counter::counts).map(BatchStatistics::payoff).toList(),
        Spread.of(settledRounds.counts()),
        refusals,
        IntStream.range(0, opened.length).filter(track -> opened[track] == 0).boxed().toList(),
        stalemates.summary(runs),
        paths.rounds(runs),
        fortunes.rounds());
  }

  private List<Share> shares(int[] counts) {
    return IntStream.of(counts).mapToObj(count -> Share.of(count, runs)).toList();
  }

  private static Payoff payoff(Counts payoffs) {
    return new Payoff(payoffs.mean(), payoffs.sd(), Spread.of(payoffs));
  }

  /** All that has been taken in; later runs may change it. */
  public State state() {
    return new State(
        runs,
        failures,
        endings,
        options,
        payoffs.stream().map(Counter::counts).toList(),
        settledRounds.counts(),
        refusals,
        opened,
        stalemates.state(),
        paths.state(),
        fortunes.state());
  }

  /** Statistics of {@code scenario} that go on from {@code state}. */
  public static BatchStatistics from(Scenario scenario, State state) {
    BatchStatistics statistics = new BatchStatistics(scenario);
    statistics.restore(state);
    return statistics;
  }

  private void restore(State state) {
    runs = state.runs();
    failures = state.failures();
    System.arraycopy(state.endings(), 0, endings, 0, endings.length);
    for (int issue = 0; issue < options.length; issue++) {
      System.arraycopy(state.options()[issue], 0, options[issue], 0, options[issue].length);
    }
    for (int actor = 0; actor < payoffs.size(); actor++) {
      payoffs.set(actor, Counter.from(state.payoffs().get(actor), MOST_PAYOFFS));
      refusals.get(actor).putAll(state.refusals().get(actor));
    }
    settledRounds = Counter.from(state.settledRounds(), MOST_ROUNDS);
    System.arraycopy(state.opened(), 0, opened, 0, opened.length);
    stalemates.restore(state.stalemates());
    paths.restore(state.paths());
    fortunes.restore(state.fortunes());
  }

  @Override
  public String toString() {
    return runs + " runs of " + scenario.id();
  }

  /**
   * What the statistics hold, to be written down and read again.
   *
   * @param runs the runs taken in
   * @param failures the failed ones beside them
   * @param endings by ending, how many runs
   * @param options by issue and option, how many runs
   * @param payoffs by actor, its payoffs
   * @param settledRounds the rounds of the last change
   * @param refusals by actor, how often it refused for which reason
   * @param opened by track, in how many runs it was open at some time
   * @param stalemates the runs without any deal
   * @param paths by round, how actors stood
   * @param fortunes by round and fortune, where it was
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
  public record State(
      int runs,
      int failures,
      int[] endings,
      int[][] options,
      List<Counts> payoffs,
      Counts settledRounds,
      List<Map<Reason, Long>> refusals,
      int[] opened,
      StalemateStatistics.State stalemates,
      PathStatistics.State paths,
      List<List<Counts>> fortunes) {

    public State {
      fortunes = fortunes == null ? List.of() : List.copyOf(fortunes); // of an older version
      payoffs = List.copyOf(payoffs);
      refusals = List.copyOf(refusals);
    }
  }
}
