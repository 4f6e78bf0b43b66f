package io.parley.page;

import io.parley.chart.Drawings;
import io.parley.chart.figure.Figure;
import io.parley.chart.style.Fonts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The charts of what could be agreed, in a folder of their own. */
public final class SolveCharts {

  private SolveCharts() {}

  /**
   * Writes charts into a folder. Without a font there are no charts, only their data.
   *
   * @param folder the folder, in which they are put in {@code charts}
   * @return why there are no charts, for the user; null if all is there
   */
  public static @Nullable String write(List<Figure> figures, Path folder) throws IOException {
    String problem = Fonts.problem();
    Drawings.of(folder, figures, problem == null);
    return problem;
  }
}
