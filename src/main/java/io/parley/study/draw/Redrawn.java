package io.parley.study.draw;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.Manifest;
import io.parley.results.destination.Destination;
import io.parley.results.destination.Redrawing;
import io.parley.results.study.BatchFolder;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.SensitivityFolder;
import io.parley.results.study.StudyFolder;
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
    StudyFolder study = StudyFolder.open(folder, session.reader());
    Destination.Content drawing = study.accept(new Drawing(pictures));
    redraw(study.title(), warning, drawing);
  }

  /** How charts and page of a folder of each kind are drawn. */
  private record Drawing(Pictures pictures)
      implements StudyFolder.Visitor<Destination.Content, RuntimeException> {

    @Override
    public Destination.Content batch(BatchFolder folder) {
      Manifest manifest = Manifest.read(folder.path());
      return into -> pictures.draw(folder.results(), manifest, into);
    }

    @Override
    public Destination.Content sweep(SweepFolder folder) {
      return into -> pictures.draw(folder, into);
    }

    @Override
    public Destination.Content comparison(ComparisonFolder folder) {
      Manifest manifest = Manifest.read(folder.path());
      return into -> pictures.draw(folder, manifest, into);
    }

    @Override
    public Destination.Content sensitivity(SensitivityFolder folder) {
      return into -> pictures.draw(folder, into);
    }
  }

  /** What is drawn with a warning is not what was written: manifest and crate stay as they are. */
  private void redraw(String title, String warning, Destination.Content drawing)
      throws IOException, InterruptedException {
    Redrawing redrawing = new Redrawing(folder, drawing);
    session
        .listener()
        .during(warning.isEmpty() ? () -> redrawing.redraw(title) : redrawing::redrawAsIs);
  }
}
