package io.parley.chart.axis;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** Rows of charts' CSV files that are about rounds. */
public final class RoundRows {

  private RoundRows() {}

  /** The round of a row. */
  public static int of(NamedCsvRecord row) {
    return Integer.parseInt(row.getField("round"));
  }

  /** Rows by round, or none where there is only one round and so nothing to draw over time. */
  public static List<NamedCsvRecord> ifSeveral(List<NamedCsvRecord> rows) {
    return rows.isEmpty() || of(rows.get(rows.size() - 1)) == 0 ? List.of() : rows;
  }
}
