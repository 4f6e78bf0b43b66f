package io.parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.Stalemate;
import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Batches of runs on several threads. */
class BatchTest {

  @Test
  void recordsComeInTheOrderOfTheirRunsAndAreTheSameOnAnyNumberOfThreads()
      throws InterruptedException {
    Collector one = play("scenarios/riyadh-2025.yaml", 200, 1);
    Collector sixteen = play("scenarios/riyadh-2025.yaml", 200, 16);
    assertThat(one.runs()).isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
    assertThat(sixteen.runs()).isEqualTo(one.runs());
    assertThat(sixteen.payoffs()).isEqualTo(one.payoffs());
    assertThat(one.blockEnds()).endsWith(192, 200);
    assertThat(sixteen.blockEnds()).isEqualTo(one.blockEnds());
  }

  @Test
  void runKOfAShortBatchIsRunKOfALongOne() throws InterruptedException {
    Collector few = play("scenarios/riyadh-2025.yaml", 10, 2);
    Collector many = play("scenarios/riyadh-2025.yaml", 150, 2);
    assertThat(few.payoffs()).isEqualTo(many.payoffs().subList(0, 10));
  }

  @Test
  void aRunThatThrowsIsHandedOnAndTheOthersGoOn() throws InterruptedException {
    Collector collector =
        play("src/test/resources/io/parley/experiment/some-runs-fail.yaml", 100, 4);
    assertThat(collector.failed()).isNotEmpty().hasSizeLessThan(100);
    assertThat(collector.records().size() + collector.failed().size()).isEqualTo(100);
  }

  @Test
  void aBatchEndsAtTheFirstLookAtWhichItsSharesAreKnownWellEnoughOnAnyNumberOfThreads()
      throws InterruptedException {
    BatchLength length = new BatchLength(900, new StoppingRule(0.06), OnFailure.CONTINUE);
    for (int threads : new int[] {1, 7}) {
      Collector collector = new Collector();
      BatchStatistics statistics = play("scenarios/riyadh-2025.yaml", length, threads, collector);
      int last = statistics.done();
      assertThat(last).isLessThan(900);
      assertThat(collector.runs()).hasSize(last).endsWith(last);
      assertThat(collector.looks()).hasSize(last / 100).endsWith(last);
      assertThat(collector.blockEnds()).endsWith(last);
      assertThat(StoppingRule.widest(statistics.endings())).isLessThanOrEqualTo(0.06);
      Collector before = new Collector();
      assertThat(
              StoppingRule.widest(
                  play("scenarios/riyadh-2025.yaml", BatchLength.of(last - 100), threads, before)
                      .endings()))
          .isGreaterThan(0.06);
    }
  }

  @Test
  void aBatchThatIsResumedGoesOnFromTheNextRunAndEndsAtTheSame() throws InterruptedException {
    BatchLength length = new BatchLength(900, new StoppingRule(0.03), OnFailure.CONTINUE);
    BatchStatistics whole = play("scenarios/airport.yaml", length, 2, new Collector());
    BatchStatistics first = play("scenarios/airport.yaml", BatchLength.of(37), 2, new Collector());
    Collector rest = new Collector();
    new Batch(negotiation("scenarios/airport.yaml"), length, 3).play(first, rest, done -> {});
    assertThat(rest.runs()).startsWith(38).endsWith(whole.done());
    assertThat(first.summary()).isEqualTo(whole.summary());
  }

  @Test
  void whatIsPreparedOnTheThreadsThatPlayIsTakenInByTheOneThatAsked() throws InterruptedException {
    Set<Thread> preparing = ConcurrentHashMap.newKeySet();
    Set<Thread> taking = ConcurrentHashMap.newKeySet();
    Collector collector =
        new Collector() {
          @Override
          public Runnable prepared(RunRecord record, @Nullable Stalemate stalemate) {
            preparing.add(Thread.currentThread());
            return super.prepared(record, stalemate);
          }

          @Override
          public void accept(RunRecord record, @Nullable Stalemate stalemate) {
            taking.add(Thread.currentThread());
            super.accept(record, stalemate);
          }
        };

    play("scenarios/airport.yaml", 200, 3, collector);

    assertThat(collector.runs()).isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
    assertThat(taking).containsExactly(Thread.currentThread());
    assertThat(preparing).isNotEmpty().doesNotContain(Thread.currentThread());
  }

  private static Collector play(String file, int runs, int threads) throws InterruptedException {
    return play(file, runs, threads, new Collector());
  }

  private static Collector play(String file, int runs, int threads, Collector collector)
      throws InterruptedException {
    play(file, BatchLength.of(runs), threads, collector);
    return collector;
  }

  private static BatchStatistics play(
      String file, BatchLength length, int threads, Collector collector)
      throws InterruptedException {
    Negotiation negotiation = negotiation(file);
    BatchStatistics statistics = new BatchStatistics(negotiation.scenario());
    new Batch(negotiation, length, threads).play(statistics, collector, done -> {});
    return statistics;
  }

  private static Negotiation negotiation(String file) {
    Strategies strategies = Strategies.standard();
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(strategies))
            .read(Path.of(file), List.of())
            .scenario();
    return Negotiation.keyed(scenario, strategies, 5);
  }
}
