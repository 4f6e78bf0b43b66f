package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What runs of each ending pay each actor, counted in bins of equal width. */
final class PayoffBins {

  private static final double LEAST_WIDTH = 0.025;
  private static final int MOST_BINS = 80;

  private final Scenario scenario;
  private final List<List<Map<Integer, Integer>>> counts = new ArrayList<>();
  private final double[][] sums;
  private final double width;

  private PayoffBins(Scenario scenario, double width) {
    this.scenario = scenario;
    this.width = width;
    int endings = scenario.endings().size();
    sums = new double[scenario.actors().size()][endings];
    for (int actor = 0; actor < sums.length; actor++) {
      List<Map<Integer, Integer>> byEnding = new ArrayList<>();
      for (int ending = 0; ending < endings; ending++) {
        byEnding.add(new TreeMap<>());
      }
      counts.add(byEnding);
    }
  }

  /** Those of a batch; empty where it kept no row of each run. */
  static PayoffBins of(ResultsFolder folder) {
    PayoffBins bins = new PayoffBins(folder.scenario(), width(folder));
    List<String> endings = folder.scenario().endings().stream().map(ending -> ending.id()).toList();
    folder.forEach(
        BatchFiles.RUNS,
        row -> {
          int ending = endings.indexOf(row.getField("ending"));
          for (int actor = 0; actor < bins.sums.length; actor++) {
            bins.add(actor, ending, payoff(row, bins.scenario.actors().get(actor)));
          }
        });
    return bins;
  }

  private static double payoff(NamedCsvRecord row, Actor actor) {
    return Double.parseDouble(row.getField("payoff_" + actor.id()));
  }

  /** The least width, doubled until no more bins than can be told apart cover all payoffs. */
  private static double width(ResultsFolder folder) {
    double[] range = {0, 1};
    folder.forEach(
        BatchFiles.RUNS,
        row -> {
          for (Actor actor : folder.scenario().actors()) {
            range[0] = Math.min(range[0], payoff(row, actor));
            range[1] = Math.max(range[1], payoff(row, actor));
          }
        });
    double width = LEAST_WIDTH;
    while ((range[1] - range[0]) / width > MOST_BINS) {
      width *= 2;
    }
    return width;
  }

  /** How wide a bin is, on an actor's own scale. */
  double width() {
    return width;
  }

  private void add(int actor, int ending, double payoff) {
    int bin = (int) Math.floor(payoff / width + 1e-9);
    counts.get(actor).get(ending).merge(bin, 1, Integer::sum);
    sums[actor][ending] += payoff;
  }

  /** The runs of an ending by what they pay an actor: in bin n from n to n + 1 widths. */
  Map<Integer, Integer> of(int actor, int ending) {
    return counts.get(actor).get(ending);
  }

  /** What runs of an ending pay an actor in the mean; NaN where there are none. */
  double mean(int actor, int ending) {
    int runs = of(actor, ending).values().stream().mapToInt(Integer::intValue).sum();
    return runs == 0 ? Double.NaN : sums[actor][ending] / runs;
  }
}
