package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Share;
import io.parley.chart.axis.Label;
import io.parley.words.Texts;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The columns that charts' CSV files have in common. */
public final class Cells {

  private static final int DECIMALS = 6;

  private Cells() {}

  /** The columns of a share after some columns of its own. */
  public static List<String> header(String... first) {
    List<String> header = new ArrayList<>(List.of(first));
    header.addAll(List.of("count", "of", "share", "low", "high"));
    return header;
  }

  /** The row of a share after some cells of its own. */
  public static List<String> of(Share share, String... first) {
    List<String> row = new ArrayList<>(List.of(first));
    row.add(Integer.toString(share.count()));
    row.add(Integer.toString(share.of()));
    row.add(number(share.value()));
    row.add(number(share.low()));
    row.add(number(share.high()));
    return row;
  }

  /** The bar that a row of a share says. */
  public static ShareRow bar(NamedCsvRecord row, String note, Color colour) {
    return new ShareRow(
        new Label(Texts.within(row.getField("label")), note),
        value(row, "share"),
        value(row, "low"),
        value(row, "high"),
        colour);
  }

  /** A number as files show it; empty for NaN. */
  public static String number(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    BigDecimal rounded =
        new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /** The number in a cell; NaN where it is empty. */
  public static double value(NamedCsvRecord row, String column) {
    String cell = row.getField(column);
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
