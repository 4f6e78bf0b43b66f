package io.parley.results.destination;

import io.parley.results.BatchFiles;
import io.parley.results.study.ComparisonFolder;
import io.parley.results.study.StudyFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that Parley gives in a folder that it writes. What has another is somebody else's. */
final class OwnNames {

  private static final String FILE =
      Stream.concat(
              Stream.of(
                  BatchFiles.SCENARIO,
                  BatchFiles.PLAN,
                  BatchFiles.RUNS,
                  BatchFiles.DEALS,
                  BatchFiles.BREAKDOWNS,
                  BatchFiles.REFUSALS,
                  BatchFiles.PARAMETERS,
                  BatchFiles.PATHS,
                  BatchFiles.FORTUNES,
                  BatchFiles.CONVERGENCE,
                  BatchFiles.FAILURES,
                  BatchFiles.STALEMATES,
                  BatchFiles.SUMMARY,
                  BatchFiles.MANIFEST,
                  BatchFiles.CRATE,
                  BatchFiles.REPORT,
                  BatchFiles.CHECKPOINT,
                  BatchFiles.LOCK,
                  BatchFiles.REPLACES),
              Arrays.stream(StudyFolder.Kind.values()).flatMap(kind -> kind.tables().stream()))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(", ")(\\.new)?"));

  private static final String CHARTS = BatchFiles.CHARTS + "(/[^/]+\\.(csv|svg|png))?";
  private static final String TRANSCRIPTS = BatchFiles.TRANSCRIPTS + "(/[^/]+\\.txt)?";
  private static final String DRAWN =
      Pattern.quote(BatchFiles.DRAWN) + "(/(" + FILE + "|" + CHARTS + "))?";
  private static final String IN_FOLDER =
      "(" + String.join("|", FILE, CHARTS, TRANSCRIPTS, DRAWN) + ")";
  private static final String POINTS =
      BatchFiles.POINTS
          + "(/[0-9]+("
          + Pattern.quote(Destination.UNFINISHED)
          + ")?(/"
          + IN_FOLDER
          + ")?)?";
  private static final String VARIANTS = ComparisonFolder.VARIANTS + "(/[0-9]+\\.yaml)?";
  private static final String REPLACED = BatchFiles.REPLACED + "(/.*)?";

  private static final Pattern OWN =
      Pattern.compile(String.join("|", IN_FOLDER, POINTS, VARIANTS, REPLACED), Pattern.DOTALL);

  private OwnNames() {}

  /** Whether what is at {@code path} in {@code folder} has a name that Parley gives. */
  static boolean has(Path folder, Path path) {
    return has(in(folder, path));
  }

  /** Whether Parley gives this name, with {@code /} between folders. */
  static boolean has(String name) {
    return OWN.matcher(name).matches();
  }

  /** The name of a file in a folder, with {@code /} between folders. */
  static String in(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }
}
