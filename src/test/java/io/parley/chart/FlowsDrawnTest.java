package io.parley.chart;

import static io.parley.chart.Drawn.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that go from one thing to another are drawn as wide as they are many. */
class FlowsDrawnTest {

  @TempDir Path folder;

  /** The strands of all levels together are as wide, for each run, as any one strand is. */
  @Test
  void strandsAreAsWideAsTheirRuns() throws Exception {
    Path batch = Played.by(folder, Played.scenario(), "run", "--runs", 60, "--seed", 1);
    Drawn drawn = Drawn.read(batch, "outcomes");
    List<Double> widths = new ArrayList<>();
    drawn.marks().stream()
        .filter(mark -> mark.fill() != null && isStrand(mark))
        .forEach(mark -> widths.add(width(mark)));
    List<Double> runs = new ArrayList<>();
    strands(drawn.rows()).values().forEach(runs::add);
    assertInProportion(widths, runs);
  }

  /** The rows of each step, put together where they go the same way to the same ending. */
  private static Map<String, Double> strands(List<NamedCsvRecord> rows) {
    Map<String, Double> strands = new TreeMap<>();
    for (NamedCsvRecord row : rows) {
      String key =
          row.getField("issue")
              + " "
              + row.getField("option")
              + " "
              + row.getField("next")
              + " "
              + row.getField("ending");
      strands.merge(key, value(row, "runs"), Double::sum);
    }
    return strands;
  }

  private static boolean isStrand(Mark mark) {
    double[] at = new double[6];
    int curves = 0;
    for (PathIterator path = mark.shape().getPathIterator(null); !path.isDone(); path.next()) {
      curves += path.currentSegment(at) == PathIterator.SEG_CUBICTO ? 1 : 0;
    }
    return curves == 2;
  }

  /** How wide a strand is where it ends. */
  private static double width(Mark mark) {
    List<Point2D> corners = mark.corners();
    return corners.get(1).distance(corners.get(2));
  }

  /** Sorted by size, as their order on the picture is not that of the data. */
  private static void assertInProportion(List<Double> sizes, List<Double> runs) {
    assertThat(sizes).hasSameSizeAs(runs);
    assertThat(runs.stream().distinct()).as("different sizes").hasSizeGreaterThan(1);
    List<Double> sorted = sizes.stream().sorted().toList();
    List<Double> counts = runs.stream().sorted().toList();
    assertThat(sorted.get(0)).as("the narrowest").isPositive();
    double unit = sorted.get(sorted.size() - 1) / counts.get(counts.size() - 1);
    for (int each = 0; each < sorted.size(); each++) {
      assertThat(sorted.get(each)).isCloseTo(unit * counts.get(each), within(0.05));
    }
  }

  @Test
  void flowsOfAComparisonAreAsWideAsTheirRuns() throws Exception {
    Path compared =
        Played.by(
            folder, Played.scenario(), "compare", "--runs", 60, "--versus", "actors.*.patience=20");
    Drawn drawn = Drawn.read(compared, "flows-2");
    List<Double> sizes = new ArrayList<>();
    drawn.marks().stream()
        .filter(mark -> mark.fill() != null && isStrand(mark))
        .forEach(mark -> sizes.add(width(mark)));
    assertInProportion(sizes, drawn.rows().stream().map(row -> value(row, "runs")).toList());
  }
}
