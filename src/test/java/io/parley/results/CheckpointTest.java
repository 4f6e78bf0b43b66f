package io.parley.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.BatchSummary;
import io.parley.model.Scenario;
import io.parley.model.record.Refusal.Reason;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch that was stopped has counted is there again when it is resumed. */
@Tag("fast")
class CheckpointTest {

  /** The parliament refuses the road for its line, and the farm each time for its worth. */
  private static final String YAML =
      """
      scenario: refused
      clock: {rounds: 6}
      issues:
        road: {options: [none, built], status_quo: none}
        farm: {options: [kept, sold], status_quo: kept}
      actors:
        up: {patience: 0, strategy: {offer: random, regards: seated}, positions: {road: {ideal: built}, farm: {ideal: sold}}}
        down: {patience: 0, strategy: {offer: random, regards: seated}, positions: {road: {ideal: built}, farm: {ideal: sold}}}
        parliament: {patience: 0, red_lines: {no: {never: {road: [built]}}}, positions: {farm: {ideal: kept}}}
      tracks:
        talks: {participants: [up, down], issues: all}
        side: {participants: [up, down], issues: all, opens: never}
        court: {participants: [up, down], issues: all, opens: never}
      events:
        invited: {chance: 0.03, open: side}
      """;

  @TempDir private Path folder;

  @Test
  void aResumedBatchKeepsItsRefusalCounts() throws IOException {
    Map<Reason, Long> refusals = resumed().refusals().get(2);
    assertThat(refusals).isEqualTo(whole().refusals().get(2));
    assertThat(refusals.get(Reason.RED_LINE)).isGreaterThanOrEqualTo(20);
    assertThat(refusals.get(Reason.VALUE)).isPositive();
  }

  @Test
  void aResumedBatchKeepsEverythingElseThatItCounted() throws IOException {
    assertThat(resumed()).hasToString(whole().toString());
  }

  /** The side talks open in an early run and in no later one. */
  @Test
  void aResumedBatchKnowsWhichTracksWereOpen() throws IOException {
    assertThat(of(1, 12).unopened()).containsExactly(2);
    assertThat(of(13, 20).unopened()).containsExactly(1, 2);
    assertThat(resumed().unopened()).containsExactly(2);
  }

  private static BatchSummary of(int from, int to) {
    BatchStatistics statistics = new BatchStatistics(scenario());
    add(statistics, from, to);
    return statistics.summary();
  }

  private static BatchSummary whole() {
    return of(1, 20);
  }

  /** Twelve runs, a checkpoint written and read, and eight more. */
  private BatchSummary resumed() throws IOException {
    BatchStatistics before = new BatchStatistics(scenario());
    add(before, 1, 12);
    Checkpoint.beginning("parley run", "2025-01-01T00:00:00Z")
        .after(12, Map.of(), before.state())
        .write(folder);
    BatchStatistics after =
        BatchStatistics.from(
            scenario(), Objects.requireNonNull(Checkpoint.read(folder).statistics()));
    add(after, 13, 20);
    return after.summary();
  }

  private static void add(BatchStatistics statistics, int from, int to) {
    Negotiation negotiation = Negotiation.keyed(scenario(), Strategies.standard(), 3);
    for (int run = from; run <= to; run++) {
      statistics.add(negotiation.play(run), null);
    }
  }

  private static Scenario scenario() {
    return new ScenarioReader(Negotiation.vocabulary(Strategies.standard()))
        .read("refused", YAML, List.of())
        .scenario();
  }
}
