package io.parley.report;

import io.parley.analysis.sensitivity.Convergence;
import io.parley.analysis.sensitivity.Index;
import io.parley.report.chart.Caption;
import io.parley.report.chart.Figure;
import io.parley.report.chart.Fonts;
import io.parley.report.chart.SensitivityFigure;
import io.parley.results.Output;
import io.parley.results.SensitivityFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a sensitivity analysis's folder, one for each output that varies.
 *
 * @param folder the folder, with the table of its indices
 */
public record SensitivityReport(SensitivityFolder folder) {

  /**
   * Writes the charts into the folder. Without a font there are no charts, only their data.
   *
   * @return why there are no charts, for the user; null if all is there
   */
  public @Nullable String write() throws IOException {
    String problem = Fonts.problem();
    Map<String, List<Index>> table = folder.table();
    int rows = folder.completeRows();
    int runsPerRow = folder.runsPerRow();
    Caption caption =
        new Caption(
            folder.plan().runs() - folder.failures(), folder.failures(), folder.plan().seed());
    List<Figure> figures = new ArrayList<>();
    for (Output output : folder.outputs()) {
      List<Index> indices = table.getOrDefault(output.name(), List.of());
      figures.add(
          new SensitivityFigure(
              output, indices, Convergence.of(rows, indices), runsPerRow, caption));
    }
    Drawings.of(folder.path(), figures, problem == null);
    return problem;
  }
}
