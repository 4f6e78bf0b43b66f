package io.parley.results.study;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.PlanHeader;
import io.parley.results.file.Trees;
import io.parley.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A results folder of any kind, whole or not: that of a batch, or of an experiment, which holds a
 * folder for each of its batches and tables that are made of them. What a kind has of its own is
 * asked for by a {@link Visitor}.
 */
public sealed interface StudyFolder
    permits BatchFolder, SweepFolder, ComparisonFolder, SensitivityFolder {

  /** The kinds, by what {@code plan.json} calls them. */
  @SuppressWarnings("ImmutableEnumChecker") // method references and List.of never change
  enum Kind {
    BATCH("batch", "a batch", "its runs", BatchFolder::open),
    SWEEP("sweep", "a sweep", "the points' batches", SweepFolder::open, SweepFolder.POINTS),
    COMPARISON(
        "comparison",
        "a comparison",
        "the variants' batches",
        ComparisonFolder::open,
        ComparisonFiles.DIFFERENCES,
        ComparisonFiles.FLOWS),
    SENSITIVITY(
        "sensitivity",
        "a sensitivity analysis",
        "the sample's runs",
        SensitivityFolder::open,
        SensitivityFolder.TABLE);

    private final String word;
    private final String title;
    private final String origin;
    private final BiFunction<Path, ScenarioReader, StudyFolder> opener;
    private final List<String> tables;

    Kind(
        String word,
        String title,
        String origin,
        BiFunction<Path, ScenarioReader, StudyFolder> opener,
        String... tables) {
      this.word = word;
      this.title = title;
      this.origin = origin;
      this.opener = opener;
      this.tables = List.of(tables);
    }

    /** What its tables are made of, in words. */
    public String origin() {
      return origin;
    }

    /** The files that are made of its batches. */
    public List<String> tables() {
      return tables;
    }

    /** As {@code plan.json} says it. */
    @Override
    public String toString() {
      return word;
    }

    private static Optional<Kind> of(Path folder) {
      if (!PlanHeader.isIn(folder)) {
        return Optional.of(BATCH); // as in a folder of an earlier version
      }
      String word = PlanHeader.read(folder).kind();
      return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
  }

  /** What is done with a folder of each kind. */
  interface Visitor<T, E extends Exception> {
    T batch(BatchFolder folder) throws E;

    T sweep(SweepFolder folder) throws E;

    T comparison(ComparisonFolder folder) throws E;

    T sensitivity(SensitivityFolder folder) throws E;
  }

  /**
   * Opens a folder.
   *
   * @throws InputException if it holds no results, or its plan or a scenario of its own was changed
   */
  static StudyFolder open(Path path, ScenarioReader reader) {
    return Kind.of(path).orElseThrow(() -> unknown(path)).opener.apply(path, reader);
  }

  private static InputException unknown(Path path) {
    List<String> titles = Arrays.stream(Kind.values()).map(kind -> kind.title).toList();
    int last = titles.size() - 1;
    return new InputException(
        path.toString(),
        "results of the kind \"" + PlanHeader.read(path).kind() + "\"",
        String.join(", ", titles.subList(0, last)) + " or " + titles.get(last));
  }

  /** Whether an experiment's folder is at {@code path}, whole or not. */
  static boolean isExperiment(Path path) {
    return Kind.of(path).filter(kind -> kind != Kind.BATCH).isPresent();
  }

  /** What kind it is of. */
  Kind kind();

  /** Where it is. */
  Path path();

  /**
   * What decides all its data, in 64 hexadecimal digits.
   *
   * @throws InputException if its plan contradicts the scenario or itself
   */
  String identity();

  /**
   * The batch whose scenario, seed and run count stand for the whole.
   *
   * @throws InputException if its plan contradicts the scenario or itself
   */
  BatchPlan representative();

  /** The title of its scenario. */
  default String title() {
    return representative().scenario().scenario().title();
  }

  /** The batches of an experiment, in order; none of a batch's folder. */
  List<BatchPlan> planned();

  /**
   * Writes the plan into a folder that begins, after all that it needs: a folder with a plan has
   * begun.
   */
  void begin() throws IOException;

  /** Writes the tables, of the batches here, into {@code folder}. */
  void writeTables(Path folder) throws IOException;

  /** Hands this to the method of its kind. */
  <T, E extends Exception> T accept(Visitor<T, E> visitor) throws E;

  /** Writes the tables once all batches are whole. */
  default void writeTables() throws IOException {
    writeTables(path());
  }

  /** The folder of one of its batches, by its number from 1. */
  default Path batchFolder(int number) {
    return BatchFiles.batch(path(), number);
  }

  /** The names of the tables that are not what the batches give. */
  default List<String> tablesNotOfBatches() throws IOException {
    Path again = Files.createTempDirectory("parley-verify-");
    try {
      writeTables(again);
      List<String> others = new ArrayList<>();
      for (String table : kind().tables()) {
        if (Files.mismatch(again.resolve(table), path().resolve(table)) >= 0) {
          others.add(table);
        }
      }
      return others;
    } finally {
      Trees.delete(again);
    }
  }
}
