package io.parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.comparison.PairedMean;
import io.parley.analysis.comparison.PairedShare;
import io.parley.model.record.RunRecord;
import io.parley.page.Folders;
import io.parley.scenario.Scenarios;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Batches held against each other run by run (known answers, section 7). */
class PairedBatchesTest {

  private static final int SEEDS = 100;

  /**
   * An actor by another name sees other draws from the same distributions. If intervals cover 0 in
   * 95 % of seeds, they do in fewer than 89 or in all 100 with a chance of 1 %, for each figure.
   */
  @Test
  void whereNothingDiffersButTheDrawsTheIntervalsCoverZeroInAbout95Of100Seeds() throws Exception {
    String scenario = Folders.frontier();
    String renamed = scenario.replace("beta", "gamma");
    int shares = 0;
    int means = 0;
    int differing = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      List<RunRecord> baseline = play(scenario, 40, seed);
      List<RunRecord> variant = play(renamed, 40, seed);
      PairedShare moved = moved(baseline, variant);
      differing += moved.differing();
      shares += moved.difference().isSeen() ? 0 : 1;
      means += payoffs(baseline, variant).difference().isSeen() ? 0 : 1;
    }
    assertThat(differing).isGreaterThan(5 * SEEDS);
    assertThat(shares).isBetween(89, 99);
    assertThat(means).isBetween(89, 99);
  }

  /** An event a little likelier, which matters in few worlds. */
  @Test
  void aChangeThatTouchesFewRunsIsSeenThreeTimesAsSharplyAsInIndependentBatches() throws Exception {
    int runs = 1000;
    String changed = Folders.frontier().replace("chance: 0.1,", "chance: 0.105,");
    List<RunRecord> baseline = play(Folders.frontier(), runs, 1);
    List<RunRecord> paired = play(changed, runs, 1);
    List<RunRecord> independent = play(changed, runs, 2);

    PairedShare moved = moved(baseline, paired);
    double halfWidth = moved.difference().halfWidth();
    assertThat(moved.differing()).isBetween(1, 3 * runs / 100);
    assertThat(moved.difference().isSeen()).isTrue();
    assertThat(independentHalfWidth(baseline, independent)).isGreaterThan(3 * halfWidth);
  }

  /** That of the usual 95 % interval of a difference of two independent shares. */
  private static double independentHalfWidth(List<RunRecord> one, List<RunRecord> other) {
    double variance = 0;
    for (List<RunRecord> batch : List.of(one, other)) {
      double share =
          batch.stream().filter(run -> run.ending() == 0).count() / (double) batch.size();
      variance += share * (1 - share) / batch.size();
    }
    return 1.96 * Math.sqrt(variance);
  }

  private static PairedShare moved(List<RunRecord> baseline, List<RunRecord> variant) {
    PairedShare share = new PairedShare();
    for (int run = 0; run < baseline.size(); run++) {
      share.add(baseline.get(run).ending() == 0, variant.get(run).ending() == 0);
    }
    return share;
  }

  private static PairedMean payoffs(List<RunRecord> baseline, List<RunRecord> variant) {
    PairedMean mean = new PairedMean();
    for (int run = 0; run < baseline.size(); run++) {
      mean.add(baseline.get(run).payoffs().get(1), variant.get(run).payoffs().get(1));
    }
    return mean;
  }

  private static List<RunRecord> play(String scenario, int runs, long seed)
      throws InterruptedException {
    Collector collector = new Collector();
    Negotiation negotiation =
        Negotiation.keyed(Scenarios.read(scenario).scenario(), Strategies.standard(), seed);
    new Batch(negotiation, runs, 2)
        .play(new BatchStatistics(negotiation.scenario()), collector, done -> {});
    assertThat(collector.failed()).isEmpty();
    return collector.records();
  }
}
