package io.parley.results;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.BatchSummary;
import io.parley.experiment.OnFailure;
import io.parley.experiment.StoppingRule;
import io.parley.experiment.design.Sampling;
import io.parley.experiment.design.Worlds;
import io.parley.model.InputException;
import io.parley.model.Scenario;
import io.parley.results.file.CsvFile;
import io.parley.results.file.CsvRows;
import io.parley.results.file.SpreadsheetMarks;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A batch's data files, read back. Whatever is drawn of a batch is drawn from here.
 *
 * @param path the folder
 * @param file its scenario as run
 */
public record ResultsFolder(Path path, ScenarioFile file) {

  /**
   * Opens a folder.
   *
   * @throws InputException if it is not a results folder
   */
  public static ResultsFolder open(Path path, ScenarioReader reader) {
    BatchFiles.require(path, BatchFiles.SCENARIO, BatchFiles.A_BATCH);
    return new ResultsFolder(path, reader.read(path.resolve(BatchFiles.SCENARIO), List.of()));
  }

  /** The scenario as run. */
  public Scenario scenario() {
    return file.scenario();
  }

  /** The figures of the batch, without its paths; null where every run failed. */
  public @Nullable BatchSummary summary() {
    return has(BatchFiles.SUMMARY)
        ? new SummaryFile(scenario()).read(path.resolve(BatchFiles.SUMMARY))
        : null;
  }

  /** How many of its runs failed. */
  public int failures() {
    Path summary = path.resolve(BatchFiles.SUMMARY);
    return has(BatchFiles.SUMMARY)
        ? SummaryFile.failures(summary)
        : rows(BatchFiles.FAILURES).size();
  }

  /** How many runs the batch has, failed ones included, of the {@code planned}. */
  public int done(int planned) {
    BatchSummary summary = summary();
    if (summary != null) {
      return summary.runs() + summary.failures();
    }
    return has(BatchFiles.FAILURES) ? failures() : planned;
  }

  /** How many runs it was to have; fewer are done where it ended early. */
  public int planned() {
    return PlanHeader.read(path).runs();
  }

  /** What was to become of it where runs fail. */
  public OnFailure onFailure() {
    return PlanHeader.orUsual(has(BatchFiles.PLAN) ? PlanHeader.read(path).onFailure() : null);
  }

  /** Whether it ended before all its runs were played, as too many of them failed. */
  public boolean endedByFailures() {
    int failed = failures();
    int done = done(failed);
    return onFailure().ends(done, failed) && done < planned();
  }

  /** The first run that failed and why, or null if none did. */
  public @Nullable NamedCsvRecord firstFailure() {
    return firstRows(BatchFiles.FAILURES, 1).stream().findFirst().orElse(null);
  }

  /** Whether there is a file of this name. */
  public boolean has(String name) {
    return Files.exists(path.resolve(name));
  }

  /** What was kept of the runs. */
  public Keep keep() {
    if (has(BatchFiles.REFUSALS)) {
      return Keep.ALL;
    }
    return has(BatchFiles.RUNS) ? Keep.RUNS : Keep.SUMMARY;
  }

  /**
   * What was played, so that its runs can be played again.
   *
   * @param manifest how it came about
   */
  public BatchPlan plan(Manifest manifest) {
    return new BatchPlan(
        file, manifest.seed(), manifest.runs(), worlds(), keep(), manifest.version());
  }

  /** Its seed. */
  public long seed() {
    return PlanHeader.read(path).seed();
  }

  /** How its worlds came about. */
  public Worlds worlds() {
    return PlanFile.worlds(path);
  }

  /** Whether the intervals of shares are exact, as they are of independent runs. */
  public boolean isIndependent() {
    return worlds() == Sampling.RANDOM;
  }

  /** The half-width at which the batch was to stop; empty if it was to play all its runs. */
  public OptionalDouble until() {
    StoppingRule until = PlanFile.until(path);
    return until == null ? OptionalDouble.empty() : OptionalDouble.of(until.halfWidth());
  }

  /** The rows of one of its CSV files; none if there is no such file. */
  public List<NamedCsvRecord> rows(String name) {
    return has(name) ? CsvFile.read(checked(name)) : List.of();
  }

  /**
   * Goes through the rows of one of its CSV files, with one of them in memory at a time; through
   * none if there is no such file.
   */
  public void forEach(String name, Consumer<NamedCsvRecord> consumer) {
    if (has(name)) {
      CsvFile.forEach(checked(name), consumer);
    }
  }

  /** The first row of one of its CSV files that is such; null if there is none. */
  public @Nullable NamedCsvRecord find(String name, Predicate<NamedCsvRecord> isSuch) {
    return has(name) ? CsvFile.find(checked(name), isSuch) : null;
  }

  /** The first rows of one of its CSV files, at most so many; none if there is no such file. */
  public List<NamedCsvRecord> firstRows(String name, int most) {
    return has(name) ? CsvFile.read(checked(name), most) : List.of();
  }

  /**
   * One of its CSV files, with the columns that runs have.
   *
   * @throws InputException if it has others
   */
  private Path checked(String name) {
    Path csv = path.resolve(name);
    List<String> wanted = new RunRows(scenario()).headers().get(name);
    if (wanted != null) {
      SpreadsheetMarks.requireNone(csv);
      try (CsvRows rows = new CsvRows(csv)) {
        if (!rows.header().equals(wanted)) {
          SpreadsheetMarks.requireNone(csv);
          throw new InputException(
              csv.toString(), "other columns", "those that runs of this scenario have");
        }
      } catch (IOException e) {
        throw CsvFile.unreadable(csv, e);
      }
    }
    return csv;
  }

  /** Where the scenario's statements are from, by path, in the file's order. */
  public Map<String, String> sources() {
    return file.provenance().sources();
  }

  /** The source that covers {@code statement}, a path of the scenario, or null if none does. */
  public @Nullable String sourceOf(String statement) {
    return file.provenance().of(statement);
  }
}
