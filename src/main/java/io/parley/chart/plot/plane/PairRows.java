package io.parley.chart.plot.plane;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.plot.Cells;
import io.parley.model.Actor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * The rows of a chart of two actors' payoffs.
 *
 * @param rows the rows, by what they are about
 * @param firstColumn the column of the first actor's values
 * @param secondColumn the column of the second's
 */
public record PairRows(
    Map<PairMark, List<NamedCsvRecord>> rows, String firstColumn, String secondColumn) {

  public static PairRows of(List<NamedCsvRecord> rows, Actor first, Actor second) {
    Map<PairMark, List<NamedCsvRecord>> byMark = new EnumMap<>(PairMark.class);
    for (PairMark mark : PairMark.values()) {
      byMark.put(
          mark, rows.stream().filter(row -> row.getField("kind").equals(mark.id())).toList());
    }
    return new PairRows(byMark, "value_" + first.id(), "value_" + second.id());
  }

  public List<NamedCsvRecord> of(PairMark mark) {
    return rows.getOrDefault(mark, List.of());
  }

  double first(NamedCsvRecord row) {
    return Cells.value(row, firstColumn);
  }

  double second(NamedCsvRecord row) {
    return Cells.value(row, secondColumn);
  }

  public double[] firsts() {
    return rows.values().stream().flatMap(List::stream).mapToDouble(this::first).toArray();
  }

  public double[] seconds() {
    return rows.values().stream().flatMap(List::stream).mapToDouble(this::second).toArray();
  }

  /** Whether anything drawn is worth more than {@code value} to one of them. */
  public boolean isBeyond(double value) {
    return DoubleStream.concat(Arrays.stream(firsts()), Arrays.stream(seconds()))
        .anyMatch(each -> each > value);
  }

  /** The share of runs that a settlement is. */
  double share(NamedCsvRecord row) {
    return Cells.value(row, "runs") / Cells.value(row, "of");
  }

  /** Whether its spots are cells of a grid. */
  public boolean isGrid() {
    return of(PairMark.SPOT).stream().anyMatch(row -> Cells.value(row, "width") > 0);
  }

  public double outcomes() {
    return of(PairMark.SPOT).stream().mapToDouble(row -> Cells.value(row, "outcomes")).sum();
  }

  public double feasible() {
    return of(PairMark.SPOT).stream().mapToDouble(row -> Cells.value(row, "feasible")).sum();
  }

  /** How many of the payoffs on the frontier are those of feasible deals. */
  public int reached() {
    List<List<String>> feasible = of(PairMark.FEASIBLE_FRONTIER).stream().map(this::pair).toList();
    return (int) of(PairMark.FRONTIER).stream().map(this::pair).filter(feasible::contains).count();
  }

  private List<String> pair(NamedCsvRecord row) {
    return List.of(row.getField(firstColumn), row.getField(secondColumn));
  }
}
