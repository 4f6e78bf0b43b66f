package io.parley.chart.plot;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.figure.Cells;
import io.parley.chart.style.Palette;
import io.parley.chart.words.Texts;
import io.parley.model.Ending;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * One ending's share after more and more runs.
 *
 * @param label the ending
 * @param colour its colour
 * @param looks its shares, by run count
 */
public record ConvergenceLine(String label, Color colour, List<Look> looks) {

  public ConvergenceLine {
    looks = List.copyOf(looks);
  }

  /** The lines of the endings that any run had. */
  public static List<ConvergenceLine> of(List<NamedCsvRecord> rows, List<Ending> endings) {
    List<ConvergenceLine> lines = new ArrayList<>();
    for (int index = 0; index < endings.size(); index++) {
      Ending ending = endings.get(index);
      List<Look> looks =
          rows.stream()
              .filter(row -> row.getField("ending").equals(ending.id()))
              .map(Look::of)
              .toList();
      if (looks.stream().anyMatch(look -> look.share() > 0)) {
        Color colour = Palette.ending(index, endings.size());
        lines.add(new ConvergenceLine(Texts.within(ending.label()), colour, looks));
      }
    }
    return lines;
  }

  /** The share after all runs. */
  Look last() {
    return looks.get(looks.size() - 1);
  }

  /**
   * An ending's share after some runs.
   *
   * @param runs how many
   * @param share the share
   * @param low its interval's low end
   * @param high its interval's high end
   */
  public record Look(int runs, double share, double low, double high) {

    public static Look of(NamedCsvRecord row) {
      return new Look(
          Integer.parseInt(row.getField("runs")),
          Cells.value(row, "share"),
          Cells.value(row, "low"),
          Cells.value(row, "high"));
    }

    public double halfWidth() {
      return (high - low) / 2;
    }
  }
}
