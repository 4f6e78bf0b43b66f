package io.parley.chart.figure.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.figure.Caption;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Tone;
import io.parley.model.outcome.Ending;
import io.parley.results.study.PointsFile;
import io.parley.words.finding.Sweep;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * What every chart of a sweep says of its points, in its file and below its title.
 *
 * @param sweep the points
 */
record SweepCells(Sweep sweep) {

  /** The cells of a share at a point, after some cells of its own. */
  List<String> of(NamedCsvRecord point, Ending ending, List<String> first) {
    List<String> cells = new ArrayList<>(first);
    cells.add(ending.id());
    cells.add(ending.label());
    cells.add(point.getField(PointsFile.ending(ending, "count")));
    cells.add(point.getField(PointsFile.RUNS));
    for (String figure : List.of("share", "low", "high")) {
      cells.add(point.getField(PointsFile.ending(ending, figure)));
    }
    return cells;
  }

  /** The colour of the ending that a row is about. */
  Color colour(NamedCsvRecord row) {
    return tone(row).light();
  }

  /** The same in both forms. */
  Tone tone(NamedCsvRecord row) {
    List<String> ids = sweep.scenario().endings().stream().map(Ending::id).toList();
    return Palette.endingTone(ids.indexOf(row.getField("ending")), ids.size());
  }

  /** The small print below a title. */
  String below(String reading) {
    return reading + " " + sweep.pointsInWords() + ", seed " + sweep.seed() + ". " + Caption.CAVEAT;
  }
}
