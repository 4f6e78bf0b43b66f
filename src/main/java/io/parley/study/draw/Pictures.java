package io.parley.study.draw;

import io.parley.page.ComparisonReport;
import io.parley.page.Report;
import io.parley.page.SensitivityReport;
import io.parley.page.SweepReport;
import io.parley.results.Manifest;
import io.parley.results.ResultsFolder;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SweepFolder;
import io.parley.study.Session;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Draws charts and pages of results folders from their data.
 *
 * @param session who is told what can't be drawn
 * @param warning a warning on the page; empty for none
 */
public record Pictures(Session session, String warning) {

  /** Draws data that are as they were written. */
  public static Pictures drawn(Session session) {
    return new Pictures(session, "");
  }

  /** Draws a batch. */
  public void draw(ResultsFolder batch, Manifest manifest, Path into) throws IOException {
    note(new Report(batch, RepeatCommand.of(batch, manifest).warning(warning)).write(into));
  }

  /** Draws a comparison. */
  public void draw(ComparisonFolder comparison, Manifest manifest, Path into) throws IOException {
    note(
        new ComparisonReport(comparison, RepeatCommand.of(comparison, manifest).warning(warning))
            .write(into));
  }

  /** Draws a sweep. */
  public void draw(SweepFolder sweep, Path into) throws IOException {
    note(new SweepReport(sweep, RepeatCommand.of(sweep.plan()).warning(warning)).write(into));
  }

  /** Draws a sensitivity analysis. */
  public void draw(SensitivityFolder analysis, Path into) throws IOException {
    note(
        new SensitivityReport(analysis, RepeatCommand.of(analysis.plan()).warning(warning))
            .write(into));
  }

  private void note(@Nullable String problem) {
    if (problem != null) {
      session.note(problem);
    }
  }
}
