package io.parley.study.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.TypicalRun;
import io.parley.model.Actor;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.simulation.Negotiation;
import io.parley.words.TranscriptText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a transcript for each ending that a batch has: of the run nearest the ending's medians.
 */
record TypicalTranscripts(ResultsFolder results, Negotiation negotiation) {

  void write() throws IOException {
    List<NamedCsvRecord> rows = results.rows(BatchFiles.RUNS);
    Path folder = results.path().resolve(BatchFiles.TRANSCRIPTS);
    for (Ending ending : results.scenario().endings()) {
      List<NamedCsvRecord> ofEnding =
          rows.stream().filter(row -> row.getField("ending").equals(ending.id())).toList();
      if (!ofEnding.isEmpty()) {
        write(ending, typical(ofEnding), folder);
      }
    }
  }

  private int typical(List<NamedCsvRecord> rows) {
    List<double[]> figures = rows.stream().map(this::figures).toList();
    return Integer.parseInt(rows.get(TypicalRun.of(figures)).getField("run"));
  }

  private double[] figures(NamedCsvRecord row) {
    List<String> figures = new ArrayList<>(List.of(row.getField("settled_round")));
    for (Actor actor : results.scenario().actors()) {
      figures.add(row.getField("payoff_" + actor.id()));
    }
    return figures.stream()
        .mapToDouble(figure -> figure.isEmpty() ? -1 : Double.parseDouble(figure))
        .toArray();
  }

  private void write(Ending ending, int run, Path folder) throws IOException {
    Scenario scenario = results.scenario();
    List<String> lines = new ArrayList<>();
    lines.add(scenario.title() + ", run " + run + ": " + ending.label());
    negotiation.play(run, new TranscriptText(scenario, lines::add));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(ending.id() + ".txt"), String.join("\n", lines) + "\n");
  }
}
