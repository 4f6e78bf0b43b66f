package io.parley.results.study;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.BatchSummary.Payoff;
import io.parley.analysis.Mean;
import io.parley.analysis.Share;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.results.file.CsvFile;
import io.parley.results.file.Decimals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code points.csv}: a row a design point, with what each factor is there and what the runs came
 * to. Cells are empty where every run failed.
 *
 * @param scenario the scenario, without its factors
 * @param factors the paths that vary
 */
public record PointsFile(Scenario scenario, List<String> factors) {

  /** The column of a point's number, from 1. */
  public static final String POINT = "point";

  /** The column of the runs that were played to their end. */
  public static final String RUNS = "runs";

  /** The column of the runs that were not. */
  public static final String FAILURES = "failures";

  /** The column of the median round of the last change, over the runs that changed anything. */
  public static final String SETTLED = "settled_round_p50";

  /** The figures of an ending. */
  public static final List<String> SHARE_FIGURES = List.of("count", "share", "low", "high");

  /** The figures of an actor's payoff. */
  public static final List<String> MEAN_FIGURES = List.of("mean", "low", "high");

  public PointsFile {
    factors = List.copyOf(factors);
  }

  /** The column of a figure of an ending: its count, share, or its share's low or high end. */
  public static String ending(Ending ending, String figure) {
    return "ending_" + ending.id() + "_" + figure;
  }

  /** The column of a figure of an actor's payoff: its mean, or the mean's low or high end. */
  public static String payoff(Actor actor, String figure) {
    return "payoff_" + actor.id() + "_" + figure;
  }

  /**
   * A design point.
   *
   * @param values what each factor is
   * @param summary what the runs came to, or null if every run failed
   * @param failures the runs that failed
   */
  public record Point(List<String> values, @Nullable BatchSummary summary, int failures) {

    public Point {
      values = List.copyOf(values);
    }
  }

  /** Writes the file. */
  public void write(Path file, List<Point> points) throws IOException {
    try (CsvFile csv = new CsvFile(file, header())) {
      for (int point = 0; point < points.size(); point++) {
        csv.row(row(point + 1, points.get(point)));
      }
    }
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of(POINT));
    header.addAll(factors);
    header.add(RUNS);
    header.add(FAILURES);
    for (Ending ending : scenario.endings()) {
      SHARE_FIGURES.forEach(each -> header.add(ending(ending, each)));
    }
    for (Actor actor : scenario.actors()) {
      MEAN_FIGURES.forEach(each -> header.add(payoff(actor, each)));
    }
    header.add(SETTLED);
    return header;
  }

  private List<String> row(int number, Point point) {
    List<String> row = new ArrayList<>(List.of(Integer.toString(number)));
    row.addAll(point.values());
    BatchSummary summary = point.summary();
    row.add(Integer.toString(summary == null ? 0 : summary.runs()));
    row.add(Integer.toString(point.failures()));
    if (summary == null) {
      row.addAll(Collections.nCopies(header().size() - row.size(), ""));
      return row;
    }
    for (Share share : summary.endings()) {
      row.add(Integer.toString(share.count()));
      row.add(Decimals.text(share.value()));
      row.add(Decimals.text(share.low()));
      row.add(Decimals.text(share.high()));
    }
    for (Payoff payoff : summary.payoffs()) {
      Mean mean = Mean.of(payoff.mean(), payoff.sd(), summary.runs());
      row.add(Decimals.text(mean.value()));
      row.add(Decimals.text(mean.low()));
      row.add(Decimals.text(mean.high()));
    }
    row.add(Decimals.text(summary.settledRound().p50()));
    return row;
  }
}
