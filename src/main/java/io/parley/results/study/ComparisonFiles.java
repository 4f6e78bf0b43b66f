package io.parley.results.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.comparison.Comparison;
import io.parley.analysis.comparison.Difference;
import io.parley.analysis.comparison.Finding;
import io.parley.analysis.comparison.Flow;
import io.parley.analysis.comparison.Quantity;
import io.parley.analysis.comparison.Quantity.Kind;
import io.parley.model.InputException;
import io.parley.results.file.CsvFile;
import io.parley.results.file.Decimals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The tables of a comparison's folder: {@code differences.csv}, a row for each variant and
 * quantity, and {@code flows.csv}, a row for each variant and pair of endings.
 *
 * @param folder the folder
 */
public record ComparisonFiles(Path folder) {

  public static final String DIFFERENCES = "differences.csv";
  public static final String FLOWS = "flows.csv";

  private static final List<String> DIFFERENCES_HEADER =
      List.of(
          "variant",
          "quantity",
          "kind",
          "subject",
          "option",
          "label",
          "runs",
          "differing",
          "baseline",
          "value",
          "difference",
          "low",
          "high");
  private static final List<String> FLOWS_HEADER = List.of("variant", "from", "to", "runs");

  /** Writes the tables of the variants' comparisons, by the variants' names. */
  public void write(Map<String, Comparison> comparisons) throws IOException {
    try (CsvFile differences = new CsvFile(folder.resolve(DIFFERENCES), DIFFERENCES_HEADER);
        CsvFile flows = new CsvFile(folder.resolve(FLOWS), FLOWS_HEADER)) {
      comparisons.forEach(
          (variant, comparison) -> {
            comparison.findings().forEach(finding -> differences.row(row(variant, finding)));
            comparison
                .flows()
                .forEach(flow -> flows.row(List.of(variant, flow.from(), flow.to(), flow.runs())));
          });
    }
  }

  private static List<String> row(String variant, Finding finding) {
    Quantity quantity = finding.quantity();
    Difference difference = finding.difference();
    return List.of(
        variant,
        quantity.name(),
        quantity.kind().name().toLowerCase(Locale.ROOT),
        quantity.subject(),
        quantity.option(),
        quantity.label(),
        Integer.toString(finding.runs()),
        Integer.toString(finding.differing()),
        Decimals.text(finding.baseline()),
        Decimals.text(finding.variant()),
        Decimals.text(difference.value()),
        Decimals.text(difference.low()),
        Decimals.text(difference.high()));
  }

  /**
   * The comparisons as written, by the variants' names.
   *
   * @throws InputException if a table is not as it was written
   */
  public Map<String, Comparison> read() {
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    Map<String, List<Flow>> flows = new LinkedHashMap<>();
    try {
      for (NamedCsvRecord row : CsvFile.read(folder.resolve(DIFFERENCES))) {
        listOf(findings, row).add(finding(row));
      }
      for (NamedCsvRecord row : CsvFile.read(folder.resolve(FLOWS))) {
        Flow flow = new Flow(row.getField("from"), row.getField("to"), integer(row, "runs"));
        listOf(flows, row).add(flow);
      }
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new InputException(
          folder.toString(),
          "a " + DIFFERENCES + " or " + FLOWS + " that is cut off or changed",
          "what \"parley compare\" wrote");
    }
    Map<String, Comparison> comparisons = new LinkedHashMap<>();
    findings.forEach(
        (variant, each) ->
            comparisons.put(variant, new Comparison(each, flows.getOrDefault(variant, List.of()))));
    return comparisons;
  }

  private static <T> List<T> listOf(Map<String, List<T>> lists, NamedCsvRecord row) {
    return lists.computeIfAbsent(row.getField("variant"), name -> new ArrayList<>());
  }

  private static Finding finding(NamedCsvRecord row) {
    Kind kind = Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
    return new Finding(
        new Quantity(kind, row.getField("subject"), row.getField("option"), row.getField("label")),
        integer(row, "runs"),
        integer(row, "differing"),
        number(row, "baseline"),
        number(row, "value"),
        new Difference(number(row, "difference"), number(row, "low"), number(row, "high")));
  }

  private static int integer(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  private static double number(NamedCsvRecord row, String column) {
    String cell = row.getField(column);
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
