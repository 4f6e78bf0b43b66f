package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.style.Picture;
import java.util.List;

/** One chart, drawn from the CSV file that is written beside it. */
public interface Figure {

  /** Its files' name, without the ending. */
  String name();

  /** What its CSV file holds. */
  Sheet sheet();

  /**
   * Draws it.
   *
   * @param rows the rows of its CSV file, one or more
   */
  Picture draw(List<NamedCsvRecord> rows);
}
