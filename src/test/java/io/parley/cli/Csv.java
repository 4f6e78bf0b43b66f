package io.parley.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A CSV file.
 *
 * @param header the names of its columns
 * @param rows its rows
 */
record Csv(List<String> header, List<List<String>> rows) {

  static Csv read(Path file) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      List<List<String>> lines = reader.stream().map(CsvRecord::getFields).toList();
      return new Csv(lines.get(0), lines.subList(1, lines.size()));
    }
  }

  /** A column from top to bottom. */
  List<String> column(String name) {
    int index = header.indexOf(name);
    return rows.stream().map(row -> row.get(index)).toList();
  }

  /** A column of numbers. */
  List<Double> numbers(String name) {
    return column(name).stream().map(Double::valueOf).toList();
  }
}
