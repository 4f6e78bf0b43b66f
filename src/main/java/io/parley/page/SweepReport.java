package io.parley.page;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.chart.Drawings;
import io.parley.chart.figure.study.SweepFigures;
import io.parley.chart.style.Fonts;
import io.parley.model.Scenario;
import io.parley.model.outcome.Ending;
import io.parley.page.View.Statement;
import io.parley.page.View.Table;
import io.parley.results.BatchFiles;
import io.parley.results.study.PointsFile;
import io.parley.results.study.SweepFolder;
import io.parley.results.study.SweepPlan;
import io.parley.words.Numbers;
import io.parley.words.PathWords;
import io.parley.words.Percent;
import io.parley.words.ScenarioWords;
import io.parley.words.Texts;
import io.parley.words.finding.Sweep;
import io.parley.words.finding.SweepFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The charts and the page of a sweep's folder.
 *
 * @param folder the folder, with the table of its points
 * @param reproduction how to make the same sweep again
 */
public record SweepReport(SweepFolder folder, Reproduction reproduction) {

  private static final String NOTHING = "–";
  private static final String FAILED =
      ", of the runs that finished; [in brackets: had the failed runs of a point gone one way or"
          + " the other]";
  private static final String NO_RUN =
      "No run finished at any point, so there are no figures and no charts.";

  /**
   * Writes the charts and the page. Without a font there are no charts, only their data.
   *
   * @param into the folder that they are written into
   * @return why there are no charts, for the user; null if all is there
   */
  public @Nullable String write(Path into) throws IOException {
    Sweep sweep =
        new Sweep(
            scenario(),
            plan().paths(),
            folder.points(),
            plan().isFull(),
            plan().runs(),
            plan().seed());
    String problem = Fonts.problem();
    Drawings drawings = Drawings.of(into, SweepFigures.of(sweep), problem == null);
    Files.writeString(
        into.resolve(BatchFiles.REPORT), Template.page(view(sweep, drawings, problem)));
    return problem;
  }

  private SweepView view(Sweep sweep, Drawings drawings, @Nullable String problem) {
    return new SweepView(
        Texts.clean(plan().title()),
        scenario().id(),
        sweep.pointsInWords(),
        sweep.hasResults() ? new SweepFinding(sweep).inWords() : null,
        sweep.hasResults() ? problem : NO_RUN,
        IntStream.range(0, plan().paths().size()).mapToObj(this::factor).toList(),
        drawings.inOrder(),
        shares(sweep),
        payoffs(sweep),
        sweep.failures() > 0 ? FAILED : "",
        Assumptions.of(folder.setting()).setting(),
        reproduction);
  }

  private Statement factor(int factor) {
    String path = plan().paths().get(factor);
    return new Statement(
        new PathWords(new ScenarioWords(scenario())).of(path),
        Texts.clean(plan().specs().get(factor)),
        "",
        path);
  }

  private Table shares(Sweep sweep) {
    List<Ending> endings = scenario().endings();
    return table(
        sweep,
        endings.stream().map(Ending::label),
        point -> endings.stream().map(ending -> share(point, ending)).toList());
  }

  private static String share(NamedCsvRecord point, Ending ending) {
    double share = number(point, PointsFile.ending(ending, "share"));
    return Double.isNaN(share)
        ? NOTHING
        : Percent.of(
                share,
                number(point, PointsFile.ending(ending, "low")),
                number(point, PointsFile.ending(ending, "high")))
            + Sweep.boundsInWords(point, ending);
  }

  private Table payoffs(Sweep sweep) {
    return table(
        sweep,
        Stream.concat(
            scenario().actors().stream().map(actor -> actor.title()), Stream.of("Last change")),
        point ->
            Stream.concat(
                    scenario().actors().stream()
                        .map(actor -> number(point, PointsFile.payoff(actor, "mean"))),
                    Stream.of(number(point, PointsFile.SETTLED)))
                .map(Numbers::value)
                .toList());
  }

  /** A table of the points: what the factors are there, then some figures. */
  private Table table(
      Sweep sweep, Stream<String> headings, Function<NamedCsvRecord, List<String>> figures) {
    List<String> header = new ArrayList<>(plan().paths());
    boolean withFailures = sweep.failures() > 0;
    if (withFailures) {
      header.add("Failed runs");
    }
    headings.map(Texts::clean).forEach(header::add);
    List<List<String>> rows = new ArrayList<>();
    for (NamedCsvRecord point : sweep.points()) {
      List<String> row = new ArrayList<>();
      plan().paths().forEach(path -> row.add(point.getField(path)));
      if (withFailures) {
        row.add(Sweep.failed(point));
      }
      row.addAll(figures.apply(point));
      rows.add(row);
    }
    return new Table(null, header, rows);
  }

  private static double number(NamedCsvRecord point, String column) {
    String cell = point.getField(column);
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  private SweepPlan plan() {
    return folder.plan();
  }

  private Scenario scenario() {
    return folder.scenario();
  }
}
