package io.parley.chart.figure;

import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What runs of each ending pay each actor, counted in bins of equal width. */
final class PayoffBins {

  /** How wide a bin is, on an actor's own scale. */
  static final double WIDTH = 0.025;

  private final Scenario scenario;
  private final List<List<Map<Integer, Integer>>> counts = new ArrayList<>();
  private final double[][] sums;

  private PayoffBins(Scenario scenario) {
    this.scenario = scenario;
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
    PayoffBins bins = new PayoffBins(folder.scenario());
    List<String> endings = folder.scenario().endings().stream().map(ending -> ending.id()).toList();
    folder.forEach(
        BatchFiles.RUNS,
        row -> {
          int ending = endings.indexOf(row.getField("ending"));
          for (int actor = 0; actor < bins.sums.length; actor++) {
            String column = "payoff_" + bins.scenario.actors().get(actor).id();
            bins.add(actor, ending, Double.parseDouble(row.getField(column)));
          }
        });
    return bins;
  }

  private void add(int actor, int ending, double payoff) {
    int bin = (int) Math.floor(payoff / WIDTH + 1e-9);
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
