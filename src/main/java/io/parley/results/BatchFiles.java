package io.parley.results;

import io.parley.model.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The names of the files in a results folder. */
public final class BatchFiles {

  public static final String SCENARIO = "scenario.yaml";
  public static final String PLAN = "plan.json";
  public static final String RUNS = "runs.csv";
  public static final String DEALS = "deals.csv";
  public static final String BREAKDOWNS = "breakdowns.csv";
  public static final String REFUSALS = "refusals.csv";
  public static final String PARAMETERS = "parameters.csv";
  public static final String PATHS = "paths.csv";

  /** Where fortunes were, in a scenario that has some. */
  public static final String FORTUNES = "fortunes.csv";

  public static final String CONVERGENCE = "convergence.csv";
  public static final String FAILURES = "failures.csv";
  public static final String STALEMATES = "stalemates.csv";
  public static final String SUMMARY = "summary.json";
  public static final String MANIFEST = "manifest.json";
  public static final String CRATE = "ro-crate-metadata.json";
  public static final String TRANSCRIPTS = "transcripts";
  public static final String POINTS = "points";
  public static final String CHARTS = "charts";
  public static final String REPORT = "report.html";

  /** How far an unfinished batch is. */
  public static final String CHECKPOINT = "checkpoint.json";

  /** Held by who writes an unfinished folder. */
  public static final String LOCK = "lock";

  /** Of which results an unfinished folder may take the place: their identity. */
  public static final String REPLACES = "replaces";

  /** Where the results are on their way out whose place an unfinished folder takes. */
  public static final String REPLACED = "replaced";

  /** Where charts and page are drawn until all are. */
  public static final String DRAWN = "report.new";

  /** What is read of a batch, wherever it is found. */
  private static final Set<String> DATA =
      Set.of(
          SCENARIO,
          PLAN,
          RUNS,
          DEALS,
          BREAKDOWNS,
          REFUSALS,
          PARAMETERS,
          PATHS,
          FORTUNES,
          CONVERGENCE,
          FAILURES,
          STALEMATES,
          SUMMARY);

  /** What a folder with a batch is expected to be. */
  public static final String A_BATCH = "a folder that \"parley run\" wrote";

  private BatchFiles() {}

  /**
   * That a folder has a file.
   *
   * @param name the file's
   * @param expected what the folder should be
   * @throws InputException if it has not, or if that can't be seen
   */
  public static void require(Path folder, String name, String expected) {
    if (!Files.isRegularFile(folder.resolve(name))) {
      boolean isClosed = Files.isDirectory(folder) && !Files.isExecutable(folder);
      throw new InputException(
          folder.toString(), isClosed ? "a folder that you may not read" : "no " + name, expected);
    }
  }

  /** The folder of one of the batches, by its number from 1, in an experiment's folder. */
  public static Path batch(Path experiment, int number) {
    return experiment.resolve(POINTS).resolve(Integer.toString(number));
  }

  /** Whether a file of this name in a results folder is a chart or the page. */
  public static boolean isDrawn(String name) {
    return name.equals(REPORT) || name.startsWith(CHARTS + "/");
  }

  /** Whether a file of this name would be taken for one of the data. */
  public static boolean isData(String name) {
    String own = name.substring(name.lastIndexOf('/') + 1);
    String folder = name.substring(0, name.length() - own.length());
    return DATA.contains(own) || ("/" + folder).endsWith("/" + TRANSCRIPTS + "/");
  }
}
