package io.parley.analysis;

import io.parley.analysis.BatchSummary.Payoff;
import io.parley.model.Outcome;
import io.parley.model.Refusal;
import io.parley.model.RunRecord;
import io.parley.model.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.util.ResizableDoubleArray;

/** Takes in the records of a batch, in the order of their runs, and sums them up. */
public final class BatchStatistics {

  private final Scenario scenario;
  private final int[] endings;
  private final int[][] options;
  private final List<SummaryStatistics> payoffMoments = new ArrayList<>();
  private final List<ResizableDoubleArray> payoffs = new ArrayList<>();
  private final ResizableDoubleArray settledRounds = new ResizableDoubleArray();
  private final List<Map<Refusal.Reason, Integer>> refusals = new ArrayList<>();
  private final PathStatistics paths;
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
              payoffMoments.add(new SummaryStatistics());
              payoffs.add(new ResizableDoubleArray());
              refusals.add(new EnumMap<>(Refusal.Reason.class));
            });
    paths = new PathStatistics(scenario);
  }

  /** Takes in the next run. */
  public void add(RunRecord record) {
    runs++;
    endings[record.ending()]++;
    Outcome outcome = record.outcome();
    if (outcome != null) {
      for (int issue = 0; issue < options.length; issue++) {
        options[issue][outcome.option(issue)]++;
      }
    }
    for (int actor = 0; actor < payoffs.size(); actor++) {
      double payoff = record.payoffs().get(actor);
      payoffMoments.get(actor).addValue(payoff);
      payoffs.get(actor).addElement(payoff);
    }
    if (record.settledRound() >= 0) {
      settledRounds.addElement(record.settledRound());
    }
    record
        .refusals()
        .forEach(refusal -> refusals.get(refusal.actor()).merge(refusal.reason(), 1, Integer::sum));
    paths.add(record.path());
  }

  /** Takes in that the next run failed. */
  public void addFailure() {
    failures++;
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
        IntStream.range(0, payoffs.size()).mapToObj(this::payoff).toList(),
        Spread.of(settledRounds.getElements()),
        refusals,
        paths.rounds(runs));
  }

  private List<Share> shares(int[] counts) {
    return IntStream.of(counts).mapToObj(count -> Share.of(count, runs)).toList();
  }

  private Payoff payoff(int actor) {
    SummaryStatistics moments = payoffMoments.get(actor);
    double sd = runs == 1 ? 0 : moments.getStandardDeviation();
    return new Payoff(moments.getMean(), sd, Spread.of(payoffs.get(actor).getElements()));
  }

  @Override
  public String toString() {
    return runs + " runs of " + scenario.id();
  }
}
