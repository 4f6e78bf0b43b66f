package io.parley.report;

import io.parley.chart.words.Texts;
import io.parley.report.View.Statement;
import io.parley.results.ResultsFolder;

/**
 * Where a scenario's statements are from.
 *
 * @param folder the folder that has the scenario
 */
record Sources(ResultsFolder folder) {

  /** A statement with the source that covers {@code path}. */
  Statement statement(String path, String subject, String says) {
    String source = folder.sourceOf(path);
    return new Statement(subject, says, source == null ? "" : Texts.clean(source));
  }
}
