package io.parley.page;

import io.parley.analysis.BatchSummary;
import io.parley.chart.Drawings;
import io.parley.chart.figure.Caption;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Figures;
import io.parley.chart.style.Fonts;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The charts and the page of a results folder.
 *
 * @param folder the folder, with its data files complete
 * @param reproduction how to make the same batch again
 */
public record Report(ResultsFolder folder, Reproduction reproduction) {

  /**
   * Writes the charts and the page. Without a font there are no charts, only their data.
   *
   * @param into the folder that they are written into
   * @return why there are no charts, for the user; null if all is there
   */
  public @Nullable String write(Path into) throws IOException {
    BatchSummary summary = folder.summary();
    String problem = summary == null ? null : Fonts.problem();
    Solved solved = null;
    Drawings drawings = Drawings.none();
    if (summary != null) {
      solved = Solved.of(folder, reproduction.seed());
      drawings = Drawings.of(into, figures(summary, solved), problem == null);
    }
    View view = new PageView(folder, summary, solved, drawings, reproduction, problem).view();
    Path page = into.resolve(BatchFiles.REPORT);
    Files.writeString(page, Template.page(view));
    return problem;
  }

  private List<Figure> figures(BatchSummary summary, Solved solved) throws IOException {
    Caption caption = new Caption(summary.runs(), summary.failures(), reproduction.seed());
    List<Figure> figures = new ArrayList<>(Figures.of(folder, summary, caption));
    figures.addAll(solved.figures());
    figures.addAll(Figures.traces(folder, caption));
    return figures;
  }
}
