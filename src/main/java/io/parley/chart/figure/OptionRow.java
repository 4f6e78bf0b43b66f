package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.Attitude;
import io.parley.analysis.Share;
import io.parley.chart.axis.Label;
import io.parley.chart.plot.Cells;
import io.parley.chart.plot.ShareRow;
import io.parley.chart.style.Palette;
import io.parley.model.Actor;
import io.parley.words.Texts;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of an issue's chart: an option, or where there are too many to draw, some that follow each
 * other.
 *
 * @param label what it is called
 * @param note what else is to say of it, or empty
 * @param share the share of runs that end with it
 * @param isPale whether nothing changed
 * @param attitudes by actor, how it looks on it
 */
record OptionRow(
    String label, String note, Share share, boolean isPale, List<Set<Attitude>> attitudes) {

  private static final int MOST = 24;
  private static final String IN_FORCE = "in force at the start";

  OptionRow {
    attitudes = List.copyOf(attitudes);
  }

  /** The rows to draw of all {@code rows}. */
  static List<OptionRow> of(List<NamedCsvRecord> rows, List<Actor> actors) {
    List<OptionRow> options = rows.stream().map(row -> of(row, actors)).toList();
    int size = (options.size() + MOST - 1) / MOST;
    if (size < 2) {
      return options;
    }
    boolean hasNoDeal = isNoDeal(rows.get(rows.size() - 1));
    int end = options.size() - (hasNoDeal ? 1 : 0);
    List<OptionRow> drawn = new ArrayList<>();
    for (int from = 0; from < end; from += size) {
      drawn.add(together(options.subList(from, Math.min(end, from + size))));
    }
    drawn.addAll(options.subList(end, options.size()));
    return drawn;
  }

  private static OptionRow of(NamedCsvRecord row, List<Actor> actors) {
    boolean isInForce = isInForce(row);
    return new OptionRow(
        Texts.within(row.getField("label")),
        isInForce ? IN_FORCE : "",
        Share.of((int) Cells.value(row, "count"), (int) Cells.value(row, "of")),
        isInForce || isNoDeal(row),
        actors.stream()
            .map(actor -> Arrays.asList(row.getField("actor_" + actor.id()).split(" ")))
            .map(OptionRow::attitudes)
            .toList());
  }

  /** Whether a row is about the option in force at the start. */
  static boolean isInForce(NamedCsvRecord row) {
    return row.getField("in_force").equals("yes");
  }

  private static boolean isNoDeal(NamedCsvRecord row) {
    return row.getField("option").isEmpty();
  }

  private static Set<Attitude> attitudes(List<String> ids) {
    return Arrays.stream(Attitude.values())
        .filter(attitude -> ids.contains(attitude.id()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attitude.class)));
  }

  private static OptionRow together(List<OptionRow> rows) {
    OptionRow first = rows.get(0);
    if (rows.size() == 1) {
      return first;
    }
    List<Set<Attitude>> attitudes = new ArrayList<>();
    for (int actor = 0; actor < first.attitudes().size(); actor++) {
      Set<Attitude> all = EnumSet.noneOf(Attitude.class);
      for (OptionRow row : rows) {
        all.addAll(row.attitudes().get(actor));
      }
      attitudes.add(all);
    }
    boolean hasInForce = rows.stream().anyMatch(OptionRow::isPale);
    return new OptionRow(
        first.label() + " … " + rows.get(rows.size() - 1).label(),
        rows.size() + " options" + (hasInForce ? ", one of them " + IN_FORCE : ""),
        Share.of(rows.stream().mapToInt(row -> row.share().count()).sum(), first.share().of()),
        false,
        attitudes);
  }

  ShareRow bar() {
    Color colour = isPale ? Palette.STATUS_QUO_BAR : Palette.BAR;
    return new ShareRow(new Label(label, note), share.value(), share.low(), share.high(), colour);
  }
}
