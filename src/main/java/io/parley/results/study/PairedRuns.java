package io.parley.results.study;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.comparison.Comparison;
import io.parley.analysis.comparison.Flow;
import io.parley.analysis.comparison.Overlap;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.file.CsvFile;
import io.parley.results.file.FileProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The runs of two batches side by side: those that were played to their end in both. Only a run at
 * a time is held.
 *
 * @param baseline the baseline's folder
 * @param variant the variant's folder
 */
public record PairedRuns(ResultsFolder baseline, ResultsFolder variant) {

  /** What the variant changes. */
  public Comparison compare() {
    Overlap overlap = Overlap.of(baseline.scenario(), variant.scenario());
    List<PairedColumn> columns =
        overlap.quantities().stream().map(each -> PairedColumn.of(each, overlap)).toList();
    Map<List<String>, Integer> flows = new HashMap<>();
    Path ours = baseline.path().resolve(BatchFiles.RUNS);
    Path theirs = variant.path().resolve(BatchFiles.RUNS);
    try (CsvReader<NamedCsvRecord> baselineRuns = CsvFile.open(ours);
        CsvReader<NamedCsvRecord> variantRuns = CsvFile.open(theirs)) {
      CloseableIterator<NamedCsvRecord> others = variantRuns.iterator();
      NamedCsvRecord other = next(others);
      for (NamedCsvRecord run : baselineRuns) {
        while (other != null && number(other) < number(run)) {
          other = next(others);
        }
        if (other != null && number(other) == number(run)) {
          NamedCsvRecord same = other;
          columns.forEach(column -> column.add(run, same));
          flows.merge(List.of(ending(run), overlap.inBaseline(ending(same))), 1, Integer::sum);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      String reason =
          e instanceof IOException io
              ? FileProblem.of(io)
              : FileProblem.of((UncheckedIOException) e);
      throw new InputException(
          ours + " and " + theirs,
          "files that can't be read (" + reason + ")",
          "the runs of two batches");
    }
    return new Comparison(
        columns.stream().map(PairedColumn::finding).toList(), ordered(flows, overlap));
  }

  private List<Flow> ordered(Map<List<String>, Integer> flows, Overlap overlap) {
    Scenario scenario = variant.scenario();
    List<Flow> ordered = new ArrayList<>();
    for (Ending from : baseline.scenario().endings()) {
      for (Ending to : scenario.endings()) {
        String same = overlap.inBaseline(to.id());
        Integer runs = flows.get(List.of(from.id(), same));
        if (runs != null) {
          ordered.add(new Flow(from.id(), same, runs));
        }
      }
    }
    return ordered;
  }

  private static @Nullable NamedCsvRecord next(CloseableIterator<NamedCsvRecord> runs) {
    return runs.hasNext() ? runs.next() : null;
  }

  private static int number(NamedCsvRecord run) {
    return Integer.parseInt(run.getField("run"));
  }

  private static String ending(NamedCsvRecord run) {
    return run.getField("ending");
  }
}
