package io.parley.words.finding;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Bounds;
import io.parley.analysis.Share;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.results.study.PointsFile;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The points of a sweep, as {@code points.csv} has them.
 *
 * @param scenario the scenario, without its factors
 * @param factors the paths that vary
 * @param points the rows
 * @param isFactorial whether every value of a factor is played with every value of the others
 * @param runs the runs of each point
 * @param seed the seed of each point
 */
public record Sweep(
    Scenario scenario,
    List<String> factors,
    List<NamedCsvRecord> points,
    boolean isFactorial,
    int runs,
    long seed) {

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");

  public Sweep {
    factors = List.copyOf(factors);
    points = List.copyOf(points);
  }

  /** The points at which any run was played to its end. */
  public List<NamedCsvRecord> played() {
    return points.stream().filter(point -> number(point, PointsFile.RUNS) > 0).toList();
  }

  /** What a factor is at a point. */
  public String value(NamedCsvRecord point, int factor) {
    return point.getField(factors.get(factor));
  }

  /** The values of a factor, each once, in the order of the points. */
  public List<String> values(int factor) {
    Set<String> values = new LinkedHashSet<>();
    points.forEach(point -> values.add(value(point, factor)));
    return List.copyOf(values);
  }

  /** The values of some factors together, each combination once, in the order of the points. */
  public List<List<String>> combinations(List<Integer> chosen) {
    Set<List<String>> combinations = new LinkedHashSet<>();
    points.forEach(
        point -> combinations.add(chosen.stream().map(factor -> value(point, factor)).toList()));
    return List.copyOf(combinations);
  }

  /** Whether a factor is a number at every point. */
  public boolean isNumeric(int factor) {
    return values(factor).stream().allMatch(value -> NUMBER.matcher(value).matches());
  }

  /** The factors that are numbers at every point, or those that are not. */
  public List<Integer> factors(boolean numeric) {
    return IntStream.range(0, factors.size())
        .filter(factor -> isNumeric(factor) == numeric)
        .boxed()
        .toList();
  }

  /** The endings that any run at any point had. */
  public List<Ending> endings() {
    return scenario.endings().stream().filter(this::occurs).toList();
  }

  private boolean occurs(Ending ending) {
    return points.stream().anyMatch(point -> number(point, PointsFile.ending(ending, "count")) > 0);
  }

  /** Whether any run at any point was played to its end. */
  public boolean hasResults() {
    return !played().isEmpty();
  }

  /** The points and their runs in words. */
  public String pointsInWords() {
    return Texts.count(points.size(), "point")
        + " of "
        + Texts.count(runs, "run")
        + ", the same worlds at each"
        + failuresInWords();
  }

  private String failuresInWords() {
    int failed = failures();
    if (failed == 0) {
      return "";
    }
    int without = points.size() - played().size();
    return " ("
        + new PlayedRuns(sum(PointsFile.RUNS), failed).failedInWords()
        + (without == 0 ? "" : ", at " + Texts.count(without, "point") + " every run")
        + (early() == 0 ? "" : "; " + Texts.count(early(), "point") + " ended early")
        + ")";
  }

  /** How many points ended early, as too many of their runs failed. */
  private int early() {
    return (int)
        points.stream()
            .filter(
                point -> number(point, PointsFile.RUNS) + number(point, PointsFile.FAILURES) < runs)
            .count();
  }

  /** How many runs of a point failed, e.g. {@code 27 of 40}. */
  public static String failed(NamedCsvRecord point) {
    int failed = (int) number(point, PointsFile.FAILURES);
    return failed + " of " + (failed + (int) number(point, PointsFile.RUNS));
  }

  /**
   * Between what the share of an ending at a point lies, whatever the failed runs would have come
   * to.
   */
  public static Bounds bounds(NamedCsvRecord point, Ending ending) {
    int finished = (int) number(point, PointsFile.RUNS);
    int failed = (int) number(point, PointsFile.FAILURES);
    return finished == 0
        ? new Bounds(0, 1)
        : Share.of((int) number(point, PointsFile.ending(ending, "count")), finished)
            .ifFailed(failed);
  }

  /** The same in percent, e.g. {@code [42–100]}; empty where no run of the point failed. */
  public static String boundsInWords(NamedCsvRecord point, Ending ending) {
    Bounds bounds = bounds(point, ending);
    return number(point, PointsFile.FAILURES) == 0
        ? ""
        : " [" + Percent.number(bounds.low()) + "–" + Percent.number(bounds.high()) + "]";
  }

  /** How many runs failed at all points together. */
  public int failures() {
    return sum(PointsFile.FAILURES);
  }

  private int sum(String column) {
    return points.stream().mapToInt(point -> (int) number(point, column)).sum();
  }

  /** The number in a cell; NaN where it is empty. */
  static double number(NamedCsvRecord point, String column) {
    String cell = point.getField(column);
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
