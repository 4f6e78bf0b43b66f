package io.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.page.SvgTexts;
import io.parley.results.file.CsvFile;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A chart as it was written: the data beside it, and what its picture draws where.
 *
 * @param rows its data
 * @param texts its words
 * @param marks its shapes
 */
record Drawn(List<NamedCsvRecord> rows, List<SvgTexts.Placed> texts, List<Mark> marks) {

  /** How far a place read back may be from where it should be, in pixels. */
  static final double NEAR = 0.75;

  static final Color INK = new Color(0x1B2530);

  private static final double LONGEST_CAP = 10;
  private static final Pattern NUMBER = Pattern.compile("[−+]?[0-9][0-9,]*(\\.[0-9]+)?(\u00a0%)?");

  static Drawn read(Path folder, String name) throws Exception {
    Path charts = folder.resolve("charts");
    return new Drawn(
        CsvFile.read(charts.resolve(name + ".csv")),
        SvgTexts.read(charts.resolve(name + ".svg")).all(),
        SvgMarks.read(charts.resolve(name + ".svg")));
  }

  static double value(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }

  /** The rows of which a column says this. */
  List<NamedCsvRecord> rows(String column, String value) {
    return rows.stream().filter(row -> row.getField(column).equals(value)).toList();
  }

  /** The axes that go across, from left to right: those of the lowest row of ticks. */
  List<Scale> across() {
    Map<Long, List<SvgTexts.Placed>> lines = new TreeMap<>(Comparator.reverseOrder());
    for (SvgTexts.Placed text : texts) {
      if (NUMBER.matcher(text.text()).matches()) {
        lines.computeIfAbsent(Math.round(text.box().getMaxY()), any -> new ArrayList<>()).add(text);
      }
    }
    for (List<SvgTexts.Placed> line : lines.values()) {
      line.sort(Comparator.comparing(text -> text.box().getCenterX()));
      List<double[]> ticks =
          line.stream()
              .map(text -> new double[] {number(text.text()), text.box().getCenterX()})
              .toList();
      List<Scale> scales = Scale.rising(ticks, line.get(0).box().getMinY());
      if (!scales.isEmpty()) {
        return scales;
      }
    }
    throw new AssertionError("no axis across");
  }

  /** The axes that go up, from the top down: those of the ticks that end farthest to the left. */
  List<Scale> up() {
    Map<Long, List<SvgTexts.Placed>> columns = new TreeMap<>();
    for (SvgTexts.Placed text : texts) {
      if (NUMBER.matcher(text.text()).matches()) {
        columns
            .computeIfAbsent(Math.round(text.box().getMaxX()), any -> new ArrayList<>())
            .add(text);
      }
    }
    for (List<SvgTexts.Placed> column : columns.values()) {
      column.sort(Comparator.comparing(text -> -text.box().getCenterY()));
      List<double[]> ticks =
          column.stream().map(text -> new double[] {number(text.text()), middle(text)}).toList();
      List<Scale> scales = new ArrayList<>(Scale.rising(ticks, column.get(0).box().getMaxX()));
      scales.sort(Comparator.comparing(Scale::least));
      if (!scales.isEmpty()) {
        return scales;
      }
    }
    throw new AssertionError("no axis up");
  }

  /** Where a tick of an upright axis is: at half the height of its digits. */
  private static double middle(SvgTexts.Placed text) {
    return text.box().getMaxY() - text.box().getHeight() * 0.6;
  }

  private static double number(String text) {
    boolean isPercent = text.endsWith("%");
    double number =
        Double.parseDouble(
            text.replace("\u00a0%", "").replace(",", "").replace('−', '-').replace("+", ""));
    return isPercent ? number / 100 : number;
  }

  /** The whiskers, column by column from the top down: level lines with a cap at each end. */
  List<Line2D> whiskers() {
    List<Line2D> lines =
        marks.stream()
            .filter(mark -> mark.isDrawnIn(INK))
            .flatMap(m -> m.lines().stream())
            .toList();
    Set<String> seen = new LinkedHashSet<>();
    List<Line2D> whiskers = new ArrayList<>();
    for (Line2D line : lines) {
      boolean isCapped =
          Mark.isLevel(line)
              && hasCap(lines, line.getX1(), line.getY1())
              && hasCap(lines, line.getX2(), line.getY1());
      if (isCapped && seen.add(line.getP1() + " " + line.getP2())) {
        whiskers.add(
            new Line2D.Double(
                Math.min(line.getX1(), line.getX2()),
                line.getY1(),
                Math.max(line.getX1(), line.getX2()),
                line.getY1()));
      }
    }
    return whiskers;
  }

  private static boolean hasCap(List<Line2D> lines, double x, double y) {
    return lines.stream()
        .anyMatch(
            cap ->
                Mark.isUpright(cap)
                    && Math.abs(cap.getX1() - x) < 0.05
                    && Math.abs((cap.getY1() + cap.getY2()) / 2 - y) < 0.05
                    && Math.abs(cap.getY1() - cap.getY2()) <= LONGEST_CAP
                    && Math.abs(cap.getY1() - cap.getY2()) > 1);
  }

  /** The bar that lies at the height {@code y} and begins at {@code x}. */
  Mark bar(double x, double y) {
    List<Mark> bars =
        marks.stream()
            .filter(mark -> mark.fill() != null && mark.stroke() == null)
            .filter(mark -> !mark.isFilledWith(Color.WHITE))
            .filter(mark -> Math.abs(mark.y() - y) < NEAR && mark.box().getHeight() < 25)
            .filter(mark -> Math.abs(mark.left() - x) < NEAR || Math.abs(mark.right() - x) < NEAR)
            .toList();
    assertThat(bars).as("bars at %s, %s", x, y).hasSize(1);
    return bars.get(0);
  }

  /** The colour on top at a place. */
  Color colourAt(double x, double y) {
    Color colour = Color.WHITE;
    for (Mark mark : marks) {
      if (mark.fill() != null && mark.shape().contains(x, y)) {
        colour = mark.fill();
      }
    }
    return colour;
  }
}
