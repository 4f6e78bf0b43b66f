package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * The values that paths cover.
 *
 * @param least the least, 0 at most
 * @param most the greatest, 1 at least
 */
record PathRange(double least, double most) {

  static PathRange of(List<NamedCsvRecord> rows) {
    double least =
        rows.stream().flatMapToDouble(row -> values(row, PathLine::low)).reduce(0, Math::min);
    double most =
        rows.stream().flatMapToDouble(row -> values(row, PathLine::high)).reduce(1, Math::max);
    return new PathRange(least, most);
  }

  private static DoubleStream values(NamedCsvRecord row, Function<PathLine, String> column) {
    return Arrays.stream(PathLine.values())
        .mapToDouble(line -> Cells.value(row, column.apply(line)))
        .filter(value -> !Double.isNaN(value));
  }
}
