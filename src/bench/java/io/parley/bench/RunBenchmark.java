package io.parley.bench;

import io.parley.model.Scenario;
import io.parley.model.record.RunRecord;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One run of the shipped scenario against the floor: the same parameter draws and the same MASON
 * schedule with negotiators that say nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RunBenchmark {

  private static final Path RIYADH = Path.of("scenarios/riyadh-2025.yaml");

  private Negotiation riyadh;
  private Negotiation silent;
  private int run;

  /** Reads the scenario twice: as it is, and with everyone silent. */
  @Setup
  public void read() {
    riyadh = negotiation(List.of());
    silent =
        negotiation(
            List.of("actors.*.strategy.offer=silent", "actors.*.strategy.concession=silent"));
  }

  private static Negotiation negotiation(List<String> overrides) {
    Strategies strategies =
        Strategies.standard().with(new SilentOffer()).with(new SilentConcession());
    Scenario scenario =
        new ScenarioReader(Negotiation.vocabulary(strategies)).read(RIYADH, overrides).scenario();
    return Negotiation.keyed(scenario, strategies, 20250218);
  }

  /** A run. */
  @Benchmark
  public RunRecord run() {
    return riyadh.play(nextRun());
  }

  /** A run in which nobody says anything. */
  @Benchmark
  public RunRecord floor() {
    return silent.play(nextRun());
  }

  private int nextRun() {
    run = run % 2000 + 1;
    return run;
  }
}
