package io.parley.chart.figure;

import io.parley.analysis.solve.bargain.Question;
import io.parley.model.outcome.Ending;
import io.parley.model.procedure.Track;
import io.parley.words.Texts;

/**
 * What every chart of what could be agreed says of what was asked.
 *
 * @param question what was asked
 */
record SolveCaption(Question question) {

  /** The small print below a title. */
  String below(String reading) {
    return reading + " Every uncertain number at its median. " + asked() + ". " + Caption.CAVEAT;
  }

  /** The small print below the title of a chart of drawn worlds. */
  String belowDrawn(String reading) {
    return reading + " " + table() + ". " + Caption.CAVEAT;
  }

  /** That no deal of those asked for comes about. */
  String nothing() {
    Ending ending = question.ending();
    return ending == null
        ? "Nothing can be agreed"
        : "No deal of “" + Texts.within(ending.label()) + "” is feasible";
  }

  private String asked() {
    Ending ending = question.ending();
    return table()
        + ", "
        + (question.round() == 0
            ? "at the start"
            : "after " + Texts.count(question.round(), "round") + " of holding out")
        + (ending == null ? "" : "; only deals of “" + Texts.within(ending.label()) + "”");
  }

  private String table() {
    Track track = question.track();
    return track == null ? "One table of all actors" : "“" + Texts.within(track.title()) + "”";
  }
}
