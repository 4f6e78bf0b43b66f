package io.parley.results.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.experiment.design.Design;
import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.file.CsvFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the runs of an analysis came to, by row and block, without the rows in which a run failed.
 *
 * @param outputs by output's name, for each of its components the numbers by row and block
 * @param rows how many rows there are
 */
record SensitivitySample(Map<String, List<double[][]>> outputs, int rows) {

  /** The runs of {@code folder}, whose batches are all there. */
  static SensitivitySample read(SensitivityFolder folder) {
    Builder builder = new Builder(folder);
    List<BatchPlan> parts = folder.plan().parts();
    for (int part = 0; part < parts.size(); part++) {
      builder.add(folder.batchFolder(part + 1), parts.get(part));
    }
    return builder.build();
  }

  List<double[][]> components(ModelOutput output) {
    return outputs.getOrDefault(output.name(), List.of());
  }

  /** Takes in one batch after the other. */
  private static final class Builder {

    private final List<ModelOutput> outputs;
    private final int runsPerRow;
    private final Map<String, List<List<double[]>>> whole = new HashMap<>();
    private int rows;

    Builder(SensitivityFolder folder) {
      Design design = folder.plan().design();
      this.outputs = folder.outputs();
      this.runsPerRow = design.runsPerRow();
      outputs.forEach(
          output ->
              whole.put(
                  output.name(),
                  output.components().stream()
                      .<List<double[]>>map(any -> new ArrayList<>())
                      .toList()));
    }

    void add(Path batch, BatchPlan plan) {
      int runs = plan.runs();
      List<NamedCsvRecord> byRun = Arrays.asList(new NamedCsvRecord[runs]);
      Path file = batch.resolve(BatchFiles.RUNS);
      List<NamedCsvRecord> played = CsvFile.read(file);
      for (NamedCsvRecord run : played) {
        byRun.set(Integer.parseInt(run.getField("run")) - 1, run);
      }
      Path failures = batch.resolve(BatchFiles.FAILURES);
      int failed = Files.exists(failures) ? CsvFile.read(failures).size() : 0;
      int done = played.size() + failed;
      if (done != runs && !plan.onFailure().ends(done, failed)) {
        throw new InputException(
            file.toString(), played.size() + " runs", (runs - failed) + ", as its plan says");
      }
      for (int first = 0; first < runs; first += runsPerRow) {
        List<NamedCsvRecord> row = byRun.subList(first, first + runsPerRow);
        if (!row.contains(null)) {
          add(row);
        }
      }
    }

    private void add(List<NamedCsvRecord> row) {
      rows++;
      for (ModelOutput output : outputs) {
        List<List<double[]>> components = whole.getOrDefault(output.name(), List.of());
        for (int each = 0; each < components.size(); each++) {
          components
              .get(each)
              .add(row.stream().mapToDouble(output.components().get(each)).toArray());
        }
      }
    }

    SensitivitySample build() {
      Map<String, List<double[][]>> arrays = new HashMap<>();
      whole.forEach(
          (output, components) ->
              arrays.put(
                  output, components.stream().map(each -> each.toArray(double[][]::new)).toList()));
      return new SensitivitySample(arrays, rows);
    }
  }
}
