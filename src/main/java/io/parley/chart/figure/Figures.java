package io.parley.chart.figure;

import io.parley.analysis.BatchSummary;
import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.bargain.Question;
import io.parley.analysis.solve.zone.Ripeness;
import io.parley.model.Scenario;
import io.parley.model.draw.World;
import io.parley.model.outcome.Ending;
import io.parley.results.ResultsFolder;
import io.parley.results.Settlements;
import io.parley.results.WorldRows;
import io.parley.results.transcript.TranscriptSteps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The charts of a batch and of what could be agreed. */
public final class Figures {

  private Figures() {}

  /** Every chart of a batch, in the order of a reader's questions. */
  public static List<Figure> of(ResultsFolder folder, BatchSummary summary, Caption caption) {
    Scenario scenario = folder.scenario();
    List<Figure> figures = new ArrayList<>();
    figures.add(new EndingsFigure(scenario, summary, caption));
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      figures.add(new IssueFigure(scenario, issue, summary, caption));
    }
    figures.add(new OutcomesFigure(folder, caption));
    figures.add(new TracksFigure(folder, caption));
    figures.add(new PayoffsFigure(scenario, summary, caption));
    figures.add(new PayoffsByEndingFigure(folder, caption));
    figures.add(new RefusalsFigure(folder, caption));
    figures.add(new BreakdownsFigure(folder, caption));
    figures.add(new SettlementFigure(folder, caption));
    figures.add(new PathsFigure(folder, caption));
    figures.add(new ConvergenceFigure(folder, caption));
    return figures;
  }

  /** How actors come towards each other in the run that is typical of each ending. */
  public static List<Figure> traces(ResultsFolder folder, Caption caption) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (Ending ending : folder.scenario().endings()) {
      TranscriptSteps transcript = TranscriptSteps.of(folder, ending);
      World world = transcript == null ? null : WorldRows.of(folder, transcript.run());
      if (transcript != null && world != null) {
        figures.add(new TraceFigure(folder.scenario(), ending, transcript, world, caption));
      }
    }
    return figures;
  }

  /**
   * What outcomes are worth to two actors.
   *
   * @param settlements what a batch's runs settled on, or null where there is no batch
   */
  public static Figure pair(
      Answer answer, int first, int second, @Nullable Settlements settlements) {
    return new PairFigure(answer, first, second, settlements);
  }

  /** What stands in the way. */
  public static Figure obstacles(Answer answer) {
    return new ObstaclesFigure(answer);
  }

  /**
   * In what share of drawn worlds there is something to agree on.
   *
   * @param zones for what was asked and by ending; no chart if there are none
   */
  public static Figure zone(Question question, List<Ripeness> zones) {
    return new ZoneFigure(question, zones);
  }
}
