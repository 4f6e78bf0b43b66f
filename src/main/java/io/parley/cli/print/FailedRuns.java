package io.parley.cli.print;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.cli.terminal.Console;
import io.parley.results.BatchFiles;
import io.parley.results.ResultsFolder;
import io.parley.words.finding.PlayedRuns;

/**
 * Tells the user of a batch's runs that failed.
 *
 * @param console where it is told
 * @param batch the batch
 */
record FailedRuns(Console console, ResultsFolder batch) {

  /**
   * Tells how many failed and why the first did.
   *
   * @param of what they are runs of, such as {@code Point 3: }; empty for the batch itself
   * @return whether any failed
   */
  boolean tell(String of) {
    NamedCsvRecord first = batch.firstFailure();
    if (first == null) {
      return false;
    }
    console
        .err()
        .println(
            of
                + PlayedRuns.of(batch).failedRuns()
                + ": see "
                + batch.path().resolve(BatchFiles.FAILURES)
                + "\n  The first, run "
                + first.getField("run")
                + ": "
                + first.getField("error"));
    return true;
  }
}
