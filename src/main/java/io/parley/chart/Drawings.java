package io.parley.chart;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.Sheet;
import io.parley.chart.style.Picture;
import io.parley.chart.style.Surfaces;
import io.parley.results.BatchFiles;
import io.parley.results.file.CsvFile;
import io.parley.results.file.StoppedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Charts, as written into a folder.
 *
 * @param byName those that were drawn, by name
 * @param data what they are drawn from, by name
 */
public record Drawings(Map<String, Chart> byName, Map<String, List<NamedCsvRecord>> data) {

  public Drawings {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    data = Map.copyOf(data);
  }

  /** No charts. */
  public static Drawings none() {
    return new Drawings(Map.of(), Map.of());
  }

  /**
   * Writes the data of charts into a folder and, where it can, draws them.
   *
   * @param folder the folder, in which they are put in {@code charts}
   * @param canDraw whether there is a font to draw with
   */
  public static Drawings of(Path folder, List<Figure> figures, boolean canDraw) throws IOException {
    Path charts = folder.resolve(BatchFiles.CHARTS);
    Map<String, Chart> drawn = new LinkedHashMap<>();
    Map<String, List<NamedCsvRecord>> data = new HashMap<>();
    for (Figure figure : figures) {
      StoppedException.ifInterrupted();
      Sheet sheet = figure.sheet();
      if (!sheet.rows().isEmpty()) {
        Files.createDirectories(charts);
        Path csv = charts.resolve(figure.name() + ".csv");
        sheet.write(csv);
        List<NamedCsvRecord> rows = CsvFile.read(csv);
        data.put(figure.name(), rows);
        if (canDraw) {
          drawn.put(figure.name(), draw(figure, rows, charts));
        }
      }
    }
    return new Drawings(drawn, data);
  }

  /** The charts in the order of their figures. */
  public List<Chart> inOrder() {
    return List.copyOf(byName.values());
  }

  /** The chart of this name, or null if it was not drawn. */
  public @Nullable Chart find(String name) {
    return byName.get(name);
  }

  /** What the chart of this name is drawn from; no rows if there is no such chart. */
  public List<NamedCsvRecord> rows(String name) {
    return data.getOrDefault(name, List.of());
  }

  private static Chart draw(Figure figure, List<NamedCsvRecord> rows, Path charts)
      throws IOException {
    Picture picture = figure.draw(rows);
    Surfaces.png(picture, charts.resolve(figure.name() + ".png"));
    String svg = Surfaces.svg(picture);
    Files.writeString(charts.resolve(figure.name() + ".svg"), svg);
    String code = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    return new Chart(
        figure.name(),
        "data:image/svg+xml;base64," + code,
        picture.finding(),
        picture.width(),
        picture.height());
  }
}
