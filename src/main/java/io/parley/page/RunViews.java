package io.parley.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.BatchSummary;
import io.parley.analysis.Spread;
import io.parley.analysis.solve.bargain.NoDeal;
import io.parley.chart.style.Colours;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.model.outcome.Issue;
import io.parley.model.outcome.Outcome;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.file.Json;
import io.parley.words.Numbers;
import io.parley.words.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a batch, for the page: the first few as a table, and as many as a page can carry in a
 * short form for its script.
 *
 * @param folder the batch
 * @param summary the batch in figures
 * @param transcripts the runs that are told in full
 */
record RunViews(ResultsFolder folder, BatchSummary summary, List<View.Transcript> transcripts) {

  /** The most runs that a page carries. */
  static final int MOST_RUNS = 10_000;

  /** The most characters that the runs of a page take, so that it stays below 3 MB. */
  private static final int MOST_CHARACTERS = 1_200_000;

  private static final int FIRST = 12;
  private static final int MOST_DATES = 1500;

  /** The runs; null where no rows were kept. */
  View.@Nullable Runs runs() {
    if (!folder.keep().hasRuns()) {
      return null;
    }
    List<NamedCsvRecord> rows = folder.firstRows(BatchFiles.RUNS, MOST_RUNS);
    RunCode code = new RunCode(scenario());
    StringBuilder text = new StringBuilder();
    int carried = 0;
    while (carried < rows.size() && text.length() < MOST_CHARACTERS) {
      text.append(carried == 0 ? "" : "|").append(code.of(rows.get(carried)));
      carried++;
    }
    return new View.Runs(
        Numbers.count(summary.runs()),
        Numbers.count(carried),
        carried == summary.runs(),
        first(rows),
        data(text.toString(), carried));
  }

  private View.Table first(List<NamedCsvRecord> rows) {
    List<String> header = new ArrayList<>(List.of("Run", "Ending", "Last change", "Deals"));
    scenario().actors().forEach(actor -> header.add(Texts.clean(actor.title())));
    List<List<String>> cells = new ArrayList<>();
    for (NamedCsvRecord row : rows.subList(0, Math.min(FIRST, rows.size()))) {
      List<String> line = new ArrayList<>();
      line.add(row.getField("run"));
      line.add(label(row.getField("ending")));
      String settled = row.getField("settled_round");
      line.add(settled.isEmpty() ? "–" : scenario().clock().unitName() + " " + settled);
      line.add(row.getField("deals"));
      for (Actor actor : scenario().actors()) {
        line.add(Numbers.value(Double.parseDouble(row.getField("payoff_" + actor.id()))));
      }
      cells.add(line);
    }
    return new View.Table(null, header, cells);
  }

  private String label(String ending) {
    return scenario().endings().stream()
        .filter(each -> each.id().equals(ending))
        .map(each -> Texts.clean(each.label()))
        .findFirst()
        .orElse(ending);
  }

  /** What the script knows, with nothing in it that could end the element that holds it. */
  private String data(String rows, int carried) {
    ObjectNode data = Json.object();
    data.put("all", summary.runs()).put("carried", carried);
    data.put("unit", scenario().clock().unitName());
    ArrayNode dates = data.putArray("dates");
    dates().forEach(dates::add);
    ArrayNode endings = data.putArray("endings");
    for (int index = 0; index < scenario().endings().size(); index++) {
      Ending ending = scenario().endings().get(index);
      ObjectNode node = endings.addObject();
      node.put("id", ending.id()).put("label", Texts.clean(ending.label()));
      node.put("count", summary.endings().get(index).count());
      transcripts.stream()
          .filter(transcript -> transcript.id().equals(ending.id()))
          .forEach(transcript -> node.put("transcript", transcript.run()));
    }
    issues(data.putArray("issues"));
    actors(data.putArray("actors"));
    data.put("rows", rows);
    return Json.line(data)
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private void issues(ArrayNode issues) {
    Outcome start = scenario().statusQuo();
    for (int index = 0; index < scenario().issues().size(); index++) {
      Issue issue = scenario().issues().get(index);
      ObjectNode node = issues.addObject().put("title", Texts.clean(issue.title()));
      node.put("start", start == null ? -1 : start.option(index));
      ArrayNode options = node.putArray("options");
      issue.options().forEach(option -> options.add(Texts.clean(option.label())));
    }
  }

  private void actors(ArrayNode actors) {
    List<Spread> start =
        NoDeal.ofBatch(scenario(), folder.seed(), summary.runs() + summary.failures());
    for (int index = 0; index < start.size(); index++) {
      actors
          .addObject()
          .put("title", Texts.clean(scenario().actors().get(index).title()))
          .put("noDeal", Json.number(start.get(index).p50()));
    }
  }

  private List<String> dates() {
    List<String> dates = new ArrayList<>();
    for (int round = 0; round < Math.min(scenario().clock().rounds(), MOST_DATES); round++) {
      LocalDate date = scenario().clock().date(round);
      if (date != null) {
        dates.add(date.toString());
      }
    }
    return dates;
  }

  private Scenario scenario() {
    return folder.scenario();
  }

  /** The colours of endings, in their order. */
  List<View.Colour> colours() {
    int endings = scenario().endings().size();
    List<View.Colour> colours = new ArrayList<>();
    for (int ending = 0; ending < endings; ending++) {
      colours.add(
          new View.Colour(
              Colours.ending(ending, endings), Colours.endingInTheDark(ending, endings)));
    }
    return colours;
  }
}
