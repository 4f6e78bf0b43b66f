package io.parley.bench;

import io.parley.model.outcome.Outcome;
import io.parley.scenario.LargeScenario;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The search for an offer among four actors, by the number of issues of five options. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OffersByIssues {

  private static final int ACTORS = 4;

  @Param({"8", "4", "12", "20", "30"})
  private int issues;

  private OfferSearch search;

  /** Writes and reads the scenario. */
  @Setup
  public void read() {
    search = new OfferSearch(new LargeScenario(issues, ACTORS));
  }

  /** A search. */
  @Benchmark
  public Outcome search() {
    return search.search();
  }
}
