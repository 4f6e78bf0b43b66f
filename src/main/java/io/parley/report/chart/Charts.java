package io.parley.report.chart;

import io.parley.analysis.BatchSummary;
import io.parley.model.Scenario;
import io.parley.results.ResultsFolder;
import java.util.ArrayList;
import java.util.List;

/** The charts of a batch. */
public final class Charts {

  private Charts() {}

  /** Every chart, in the order of a reader's questions. */
  public static List<Figure> of(ResultsFolder folder, BatchSummary summary, Caption caption) {
    Scenario scenario = folder.scenario();
    List<Figure> figures = new ArrayList<>();
    figures.add(new EndingsFigure(scenario, summary, caption));
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      figures.add(new IssueFigure(scenario, issue, summary, caption));
    }
    figures.add(new PayoffsFigure(folder, summary, caption));
    figures.add(new RefusalsFigure(folder, caption));
    figures.add(new BreakdownsFigure(folder, caption));
    figures.add(new SettlementFigure(folder, caption));
    figures.add(new PathsFigure(folder, caption));
    return figures;
  }
}
