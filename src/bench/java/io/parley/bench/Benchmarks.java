package io.parley.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks and prints a row each. Takes JMH's arguments. */
public final class Benchmarks {

  /** Compared with which other benchmark, or with itself at which parameter. */
  private static final Map<String, String> COMPARED_WITH =
      Map.of(
          "RunBenchmark.run", "RunBenchmark.floor",
          "OffersByIssues.search 30", "OffersByIssues.search 8",
          "OffersByIssues.search 20", "OffersByIssues.search 8",
          "OffersByIssues.search 12", "OffersByIssues.search 8",
          "OffersByIssues.search 4", "OffersByIssues.search 8",
          "OffersByActors.search 16", "OffersByActors.search 4",
          "OffersByActors.search 8", "OffersByActors.search 4",
          "OffersByActors.search 2", "OffersByActors.search 4",
          "CommandBenchmark.batchOnTwoThreads", "CommandBenchmark.batchOnOneThread",
          "StartBenchmark.validate", "StartBenchmark.hello");

  private Benchmarks() {}

  /** Prints the table when all is measured. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .verbosity(VerboseMode.SILENT)
            .addProfiler(GCProfiler.class)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    System.out.println(machine());
    System.out.printf(
        "%-36s %12s %12s %8s  %-18s %s%n",
        "benchmark", "best", "mean", "", "KB allocated", "best, as a multiple");
    rows(results).forEach(row -> System.out.println(row.text(rows(results))));
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "Java %s (%s), %s %s, %d processors",
        System.getProperty("java.version"),
        System.getProperty("java.vendor"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }

  private static List<Row> rows(Collection<RunResult> results) {
    List<Row> rows = new ArrayList<>();
    for (RunResult result : results) {
      Result<?> primary = result.getPrimaryResult();
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      rows.add(
          new Row(
              name(result.getParams()),
              primary.getStatistics().getMin(),
              primary.getScore(),
              primary.getScoreUnit().replace("/op", ""),
              allocated == null ? Double.NaN : allocated.getScore() / 1024));
    }
    return rows;
  }

  private static String name(BenchmarkParams params) {
    String method = params.getBenchmark().replace(Benchmarks.class.getPackageName() + ".", "");
    String values =
        params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(" "));
    return values.isEmpty() ? method : method + " " + values;
  }

  private record Row(String name, double best, double mean, String unit, double kilobytes) {

    String text(List<Row> all) {
      String other = COMPARED_WITH.get(name);
      String ratio =
          all.stream()
              .filter(row -> row.name.equals(other))
              .map(row -> String.format(Locale.ROOT, "%.2f of %s", best / row.best, other))
              .findFirst()
              .orElse("");
      return String.format(
          Locale.ROOT,
          "%-36s %,12.1f %,12.1f %8s  %-18s %s",
          name,
          best,
          mean,
          unit,
          String.format(Locale.ROOT, "%,.0f", kilobytes),
          ratio);
    }
  }
}
