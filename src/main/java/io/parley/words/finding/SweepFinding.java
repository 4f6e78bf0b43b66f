package io.parley.words.finding;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.model.outcome.Ending;
import io.parley.results.study.PointsFile;
import io.parley.words.Percent;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a sweep found: the ending whose share differs most between points.
 *
 * @param sweep the points
 */
public record SweepFinding(Sweep sweep) {

  /** The finding, in a sentence without its full stop. */
  public String inWords() {
    Ending ending =
        sweep.endings().stream().max(Comparator.comparingDouble(this::difference)).orElseThrow();
    NamedCsvRecord least = least(ending);
    NamedCsvRecord most = most(ending);
    String label = Texts.within(ending.label());
    if (difference(ending) <= 0) {
      return "No ending’s share differs between the points";
    }
    return label
        + " goes from "
        + share(least, ending)
        + " to "
        + share(most, ending)
        + (overlap(least, most, ending) ? "; the intervals overlap" : "")
        + failures(least, most, ending);
  }

  /** That shares leave failed runs out, and whether these could turn the finding round. */
  private String failures(NamedCsvRecord least, NamedCsvRecord most, Ending ending) {
    if (sweep.failures() == 0) {
      return "";
    }
    boolean couldTurn = Sweep.bounds(least, ending).high() >= Sweep.bounds(most, ending).low();
    return ", of the runs that finished"
        + (couldTurn ? "; with the failed runs it could be the other way round" : "");
  }

  private String share(NamedCsvRecord point, Ending ending) {
    return Percent.of(Sweep.number(point, PointsFile.ending(ending, "share")))
        + " ("
        + where(point)
        + ")";
  }

  private String where(NamedCsvRecord point) {
    List<String> values = new ArrayList<>();
    for (int factor = 0; factor < sweep.factors().size(); factor++) {
      values.add(Texts.within(sweep.value(point, factor)));
    }
    return String.join(", ", values);
  }

  private static boolean overlap(NamedCsvRecord least, NamedCsvRecord most, Ending ending) {
    return Sweep.number(least, PointsFile.ending(ending, "high"))
        >= Sweep.number(most, PointsFile.ending(ending, "low"));
  }

  private double difference(Ending ending) {
    return share(most(ending), ending, "share") - share(least(ending), ending, "share");
  }

  private NamedCsvRecord least(Ending ending) {
    return sweep.played().stream()
        .min(Comparator.comparingDouble(point -> share(point, ending, "share")))
        .orElseThrow();
  }

  private NamedCsvRecord most(Ending ending) {
    return sweep.played().stream()
        .max(Comparator.comparingDouble(point -> share(point, ending, "share")))
        .orElseThrow();
  }

  private static double share(NamedCsvRecord point, Ending ending, String figure) {
    return Sweep.number(point, PointsFile.ending(ending, figure));
  }
}
