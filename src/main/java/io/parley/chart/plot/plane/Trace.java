package io.parley.chart.plot.plane;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.plot.Cells;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a chart of one run's proposals.
 *
 * @param rows the rows
 * @param actors the ids of all actors
 * @param firstActor the place of the actor whose values lie along the chart
 * @param secondActor the place of the one whose values stand up
 */
public record Trace(
    List<NamedCsvRecord> rows, List<String> actors, int firstActor, int secondActor) {

  private static final String VALUE = "value_";

  public Trace {
    rows = List.copyOf(rows);
    actors = List.copyOf(actors);
  }

  public static Trace of(List<NamedCsvRecord> rows, Scenario scenario) {
    List<String> actors = scenario.actors().stream().map(Actor::id).toList();
    List<Integer> pair =
        rows.get(0).getHeader().stream()
            .filter(column -> column.startsWith(VALUE))
            .map(column -> actors.indexOf(column.substring(VALUE.length())))
            .toList();
    return new Trace(rows, actors, pair.get(0), pair.get(1));
  }

  /** The rows of a kind. */
  public Stream<NamedCsvRecord> of(TraceMark mark) {
    return rows.stream().filter(row -> row.getField("kind").equals(mark.id()));
  }

  /** What an actor proposed, in order. */
  public List<NamedCsvRecord> proposals(int actor) {
    return of(TraceMark.PROPOSAL)
        .filter(row -> row.getField("proposer").equals(actors.get(actor)))
        .toList();
  }

  /** What others than the two proposed, or at other tables. */
  Stream<NamedCsvRecord> others() {
    List<String> pair = List.of(actors.get(firstActor), actors.get(secondActor));
    return Stream.concat(
        of(TraceMark.ELSEWHERE),
        of(TraceMark.PROPOSAL).filter(row -> !pair.contains(row.getField("proposer"))));
  }

  public double first(NamedCsvRecord row) {
    return value(row, firstActor);
  }

  public double second(NamedCsvRecord row) {
    return value(row, secondActor);
  }

  /** What a row is worth to one of the two. */
  public double value(NamedCsvRecord row, int actor) {
    return Cells.value(row, VALUE + actors.get(actor));
  }
}
