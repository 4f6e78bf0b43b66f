package io.parley.page;

import io.parley.analysis.sensitivity.Convergence;
import io.parley.analysis.sensitivity.Index;
import io.parley.analysis.sensitivity.Ranking;
import io.parley.chart.Chart;
import io.parley.chart.Drawings;
import io.parley.chart.figure.Caption;
import io.parley.chart.figure.Figure;
import io.parley.chart.figure.study.SensitivityFigure;
import io.parley.chart.style.Fonts;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.results.study.ModelOutput;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SensitivityPlan;
import io.parley.words.Numbers;
import io.parley.words.Texts;
import io.parley.words.finding.PlayedRuns;
import io.parley.words.finding.SensitivityWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a sensitivity analysis's folder, one for each output that varies, and its page.
 *
 * @param folder the folder, with the table of its indices
 * @param reproduction how to make the same analysis again
 */
public record SensitivityReport(SensitivityFolder folder, Reproduction reproduction) {

  private static final String NOTHING = "Every run comes to the same here, so nothing drives it.";

  /** That samples with a failed run are left out, and how many are left. */
  public static String leftOut(SensitivityFolder folder) {
    return counted(folder)
        + ": all below is from the "
        + Texts.count(folder.completeRows(), "sample")
        + " of "
        + Numbers.count(folder.plan().rows())
        + " in which every run finished.";
  }

  /** That too few are left. */
  public static String tooFew(SensitivityFolder folder) {
    return counted(folder)
        + ": every run finished in "
        + Numbers.count(folder.completeRows())
        + " of "
        + Texts.count(folder.plan().rows(), "sample")
        + ", too few to say what drives anything, so there are no figures and no charts.";
  }

  private static String counted(SensitivityFolder folder) {
    int failed = folder.failures();
    int unplayed = folder.plan().runs() - folder.done();
    return new PlayedRuns(folder.done() - failed, failed).failedRuns()
        + (unplayed == 0
            ? ""
            : ", and " + Numbers.count(unplayed) + " more were not played, as batches ended early");
  }

  /**
   * Writes the charts and the page. Without a font there are no charts, only their data.
   *
   * @param into the folder that they are written into
   * @return why there are no charts, for the user; null if all is there
   */
  public @Nullable String write(Path into) throws IOException {
    String problem = Fonts.problem();
    Map<String, List<Index>> table = folder.table();
    Caption caption =
        new Caption(folder.done() - folder.failures(), folder.failures(), plan().seed());
    int rows = folder.completeRows();
    List<SensitivityView.Driven> outputs = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (ModelOutput output : folder.outputs()) {
      List<Index> indices = table.getOrDefault(output.name(), List.of());
      figures.add(
          new SensitivityFigure(
              output, indices, Convergence.of(rows, indices), folder.runsPerRow(), caption));
    }
    Drawings drawings = Drawings.of(into, figures, problem == null);
    for (int output = 0; output < figures.size(); output++) {
      ModelOutput asked = folder.outputs().get(output);
      outputs.add(
          driven(
              asked,
              table.getOrDefault(asked.name(), List.of()),
              rows,
              drawings.find(figures.get(output).name())));
    }
    Files.writeString(into.resolve(BatchFiles.REPORT), Template.page(view(outputs, problem)));
    return problem;
  }

  private SensitivityView.Driven driven(
      ModelOutput output, List<Index> indices, int rows, @Nullable Chart chart) {
    Ranking ranking = new Ranking(indices);
    SensitivityWords words = new SensitivityWords(output, ranking);
    String anchor = "output-" + output.name().replace(':', '-');
    if (ranking.isEmpty()) {
      View.Table none = new View.Table(chart, List.of(), List.of());
      return new SensitivityView.Driven(
          anchor, words.subject(), List.of(rows < 2 ? tooFew(folder) : NOTHING), none);
    }
    List<String> sentences = new ArrayList<>(words.sentences());
    if (folder.failures() > 0) {
      sentences.add(leftOut(folder));
    }
    sentences.add(words.convergence(Convergence.of(rows, indices), folder.runsPerRow()));
    List<List<String>> cells =
        Stream.concat(ranking.parameters().stream(), ranking.apart().stream())
            .map(words::row)
            .toList();
    return new SensitivityView.Driven(
        anchor, words.subject(), sentences, new View.Table(chart, heading(words), cells));
  }

  private static List<String> heading(SensitivityWords words) {
    List<String> heading = new ArrayList<>(words.heading());
    heading.set(0, "Factor");
    return heading;
  }

  private SensitivityView view(List<SensitivityView.Driven> outputs, @Nullable String problem) {
    ResultsFolder setting = new ResultsFolder(folder.path(), plan().scenario());
    Scenario scenario = setting.scenario();
    return new SensitivityView(
        Texts.clean(scenario.title()),
        scenario.id(),
        plan().method()
            + ", "
            + Texts.count(plan().rows(), "sample")
            + " of "
            + Texts.count(folder.runsPerRow(), "run")
            + " each"
            + (folder.failures() == 0 ? "" : " (" + counted(folder) + ")"),
        folder.completeRows() < 2 ? tooFew(folder) : problem,
        outputs,
        Assumptions.of(setting).setting(),
        reproduction);
  }

  private SensitivityPlan plan() {
    return folder.plan();
  }
}
