package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.plot.Boxes.Thing;
import io.parley.chart.style.Palette;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.words.Texts;
import java.awt.Color;
import java.util.List;

/**
 * The endings of a scenario, by their ids.
 *
 * @param all the endings, in their order
 */
public record Endings(List<Ending> all) {

  public Endings {
    all = List.copyOf(all);
  }

  public static Endings of(Scenario scenario) {
    return new Endings(scenario.endings());
  }

  /** The place of an ending; that after the last for one of another scenario. */
  public int place(String id) {
    int place = all.stream().map(Ending::id).toList().indexOf(id);
    return place < 0 ? all.size() : place;
  }

  /** Its label as the scenario has it; its id if it is another scenario's. */
  public String title(String id) {
    int place = place(id);
    return place == all.size() ? id : all.get(place).label();
  }

  /** Its label, to stand inside a sentence; its id if it is another scenario's. */
  public String label(String id) {
    return Texts.within(title(id));
  }

  public Color colour(String id) {
    return Palette.ending(place(id), all.size());
  }

  /** Those that any of {@code rows} names in a column, in their order. */
  public List<String> present(List<NamedCsvRecord> rows, String column) {
    return all.stream()
        .map(Ending::id)
        .filter(id -> rows.stream().anyMatch(row -> row.getField(column).equals(id)))
        .toList();
  }

  /** Each as what strands go to. */
  public List<Thing> things() {
    return all.stream().map(each -> new Thing(label(each.id()), colour(each.id()), false)).toList();
  }
}
