package io.parley.chart.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.history.Decider;
import io.parley.analysis.history.Decider.Kind;
import io.parley.chart.plot.Boxes.Thing;
import io.parley.chart.plot.Strands;
import io.parley.chart.plot.StrandsPlot;
import io.parley.chart.style.Palette;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Theme;
import io.parley.model.Scenario;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Track;
import io.parley.results.ResultsFolder;
import io.parley.results.RunHistories;
import io.parley.words.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which table's deals lead to which ending.
 *
 * @param folder the batch
 * @param caption what is said of the batch
 */
record TracksFigure(ResultsFolder folder, Caption caption) implements Figure {

  private static final List<String> COLUMNS = List.of("kind", "decided_by", "ending", "runs");

  @Override
  public String name() {
    return "tracks";
  }

  @Override
  public Sheet sheet() {
    Map<Decider, int[]> runs = new LinkedHashMap<>();
    deciders().keySet().forEach(each -> runs.put(each, new int[scenario().endings().size()]));
    RunHistories.forEach(
        folder,
        run -> {
          int[] counts = runs.get(Decider.of(run, scenario()));
          if (counts != null) {
            counts[endings().place(run.ending())]++;
          }
        });
    List<List<String>> rows = new ArrayList<>();
    long deciders =
        runs.values().stream().filter(counts -> Arrays.stream(counts).sum() > 0).count();
    if (scenario().tracks().size() == 1 && deciders == 1) {
      return new Sheet(COLUMNS, rows); // nothing to tell
    }
    runs.forEach(
        (decider, counts) -> {
          for (int ending = 0; ending < counts.length; ending++) {
            if (counts[ending] > 0) {
              rows.add(
                  List.of(
                      decider.kind().id(),
                      decider.id(),
                      scenario().endings().get(ending).id(),
                      Integer.toString(counts[ending])));
            }
          }
        });
    return new Sheet(COLUMNS, rows);
  }

  /** What can have decided how runs end, each with its name. */
  private Map<Decider, String> deciders() {
    Map<Decider, String> deciders = new LinkedHashMap<>();
    for (Track track : scenario().tracks()) {
      deciders.put(new Decider(Kind.TRACK, track.id()), Texts.within(track.title()));
    }
    for (Event event : scenario().events()) {
      deciders.put(new Decider(Kind.EVENT, event.id()), "Undone: " + Texts.within(event.title()));
    }
    deciders.put(new Decider(Kind.NOTHING, ""), "No deal that changes it");
    return deciders;
  }

  @Override
  public Picture draw(List<NamedCsvRecord> rows) {
    List<Decider> deciders = List.copyOf(deciders().keySet());
    List<String> names = List.copyOf(deciders().values());
    int[] runs = new int[deciders.size()];
    Strands strands =
        new Strands(caption.runs())
            .level(
                "Where it was decided",
                names.stream().map(name -> new Thing(name, Palette.FIRM_GRID, false)).toList(),
                Strands.USUAL)
            .level("How runs end", endings().things(), Strands.ENDINGS);
    for (NamedCsvRecord row : rows) {
      int decider = deciders.indexOf(decider(row));
      String ending = row.getField("ending");
      int count = Integer.parseInt(row.getField("runs"));
      runs[decider] += count;
      strands.add(
          0,
          decider,
          endings().place(ending),
          endings().place(ending),
          endings().colour(ending),
          count);
    }
    StrandsPlot plot = strands.plot();
    return Theme.picture(
        finding(names, runs),
        caption.below(
            "A run is decided by the last deal, or event that undid one, that changed how it would"
                + " end."),
        plot,
        null,
        Theme.WIDTH,
        plot.height());
  }

  private static Decider decider(NamedCsvRecord row) {
    Kind kind = Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
    return new Decider(kind, row.getField("decided_by"));
  }

  private String finding(List<String> names, int[] runs) {
    int most = 0;
    for (int each = 1; each < runs.length; each++) {
      most = runs[each] > runs[most] ? each : most;
    }
    String share = caption.of((double) runs[most] / caption.runs());
    if (most == runs.length - 1) {
      return "No deal changes the ending in " + share;
    }
    return most < scenario().tracks().size()
        ? "A deal at “" + names.get(most) + "” decides the ending in " + share
        : names.get(most) + " in " + share;
  }

  private Endings endings() {
    return Endings.of(scenario());
  }

  private Scenario scenario() {
    return folder.scenario();
  }
}
