package io.parley.study.draw;

import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.Manifest;
import io.parley.results.destination.Destination;
import io.parley.results.destination.Redrawing;
import io.parley.results.ResultsFolder;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.SweepFolder;
import io.parley.study.Session;
import io.parley.study.WrittenFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;

/**
 * Draws charts and page of a results folder again.
 *
 * @param session what it is read with and told to
 * @param folder the folder
 */
public record Redrawn(Session session, Path folder) {

  /**
   * Draws them.
   *
   * @throws InputException if there are no results, or data that are not as they were written
   */
  public void draw() throws IOException, InterruptedException {
    new WrittenFolder(session, folder).requireWhole().requireAsWritten();
    draw("");
  }

  /**
   * Draws them, with a warning on the page where the data are not as they were written.
   *
   * @throws InputException if there are no results, or they can't be drawn
   */
  public void drawAsIs() throws IOException, InterruptedException {
    String difference = new WrittenFolder(session, folder).requireWhole().difference();
    if (difference.isEmpty()) {
      draw("");
      return;
    }
    String warning =
        "Warning: the data are not as Parley wrote them ("
            + difference
            + "). What is shown need not be what the model gives.";
    session.note(warning);
    try {
      draw(warning);
    } catch (IllegalArgumentException | NoSuchElementException | IndexOutOfBoundsException e) {
      throw cannotBeDrawn(folder, difference);
    }
  }

  /** The error of data that are too far from what was written. */
  private static InputException cannotBeDrawn(Path folder, String difference) {
    return new InputException(
        folder.toString(),
        "data that can't be drawn as they are (" + difference + ")",
        "them as " + BatchFiles.MANIFEST + " says");
  }

  private void draw(String warning) throws IOException, InterruptedException {
    Pictures pictures = new Pictures(session, warning);
    if (ComparisonFolder.isAt(folder)) {
      ComparisonFolder comparison = ComparisonFolder.open(folder, session.reader());
      Manifest manifest = Manifest.read(folder);
      redraw(
          comparison.batches().get(0).scenario(),
          warning,
          into -> pictures.draw(comparison, manifest, into));
    } else if (SweepFolder.isAt(folder)) {
      SweepFolder sweep = SweepFolder.open(folder, session.reader());
      redraw(sweep.scenario(), warning, into -> pictures.draw(sweep, into));
    } else if (SensitivityFolder.isAt(folder)) {
      SensitivityFolder analysis = SensitivityFolder.open(folder, session.reader());
      redraw(analysis.plan().scenario().scenario(), warning, into -> pictures.draw(analysis, into));
    } else {
      ResultsFolder batch = ResultsFolder.open(folder, session.reader());
      Manifest manifest = Manifest.read(folder);
      redraw(batch.scenario(), warning, into -> pictures.draw(batch, manifest, into));
    }
  }

  /** What is drawn with a warning is not what was written: manifest and crate stay as they are. */
  private void redraw(Scenario scenario, String warning, Destination.Content drawing)
      throws IOException, InterruptedException {
    Redrawing redrawing = new Redrawing(folder, drawing);
    session
        .listener()
        .during(
            warning.isEmpty() ? () -> redrawing.redraw(scenario.title()) : redrawing::redrawAsIs);
  }
}
