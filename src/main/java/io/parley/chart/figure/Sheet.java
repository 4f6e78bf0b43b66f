package io.parley.chart.figure;

import io.parley.results.file.CsvFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a chart is drawn from.
 *
 * @param header the columns' names
 * @param rows the rows; a chart of none is not drawn
 */
public record Sheet(List<String> header, List<List<String>> rows) {

  public Sheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Writes it as a CSV file. */
  public void write(Path file) throws IOException {
    try (CsvFile csv = new CsvFile(file, header)) {
      rows.forEach(csv::row);
    }
  }
}
