package io.parley.page;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.analysis.BatchStatistics;
import io.parley.experiment.Batch;
import io.parley.model.Scenario;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.BatchWriter;
import io.parley.results.Checkpoint;
import io.parley.results.Keep;
import io.parley.results.PlanFile;
import io.parley.results.ResultsFolder;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import io.parley.words.TranscriptText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes results folders of scenarios that are given as text. */
public final class Folders {

  private static final ScenarioReader READER =
      new ScenarioReader(Negotiation.vocabulary(Strategies.standard()));

  private Folders() {}

  /** A scenario in which two actors and a summit settle some of three issues. */
  public static String frontier() {
    return """
    scenario: frontier
    title: The frontier
    clock: {unit: week, rounds: 40, starts: 2025-01-06}
    issues:
      line: {title: The line, options: {old: {at: 0, label: Old line}, middle: {at: 50, label: Middle},
        new: {at: 100, label: New line}}, status_quo: old}
      guard: {title: Guards, options: {none: {at: 0, label: None}, some: {at: 100, label: Some}}, status_quo: none}
    actors:
      alpha:
        title: Alpha
        attrition: {uniform: [0.001, 0.02]}
        patience: {uniform: [5, 60]}
        positions:
          line: {ideal: new, salience: {uniform: [1, 9]}, from: "its paper"}
          guard: {ideal: none, from: "its paper"}
        red_lines:
          unguarded: {never: {line: [old], guard: [some]}, firmness: 0.1, from: "its speech"}
      beta:
        title: Beta
        attrition: {uniform: [0.001, 0.02]}
        patience: {uniform: [5, 60]}
        positions:
          line: {ideal: {choice: {old: 0.8, middle: 0.2}}, from: "its paper"}
          guard: {ideal: some, salience: 3, from: "its paper"}
        red_lines:
          no-new-line: {never: {line: [new]}, from: "its speech"}
    tracks:
      table: {title: The table, participants: [alpha, beta], issues: all, standing: true}
    events:
      collapse: {title: A collapse, chance: 0.1, when: {line: [middle]}, revert: [line], repeats: true,
        from: "assumption: it happens"}
    endings:
      moved: {label: The line moved, when: {line: [middle, new]}}
      same: {label: All as before, otherwise: true}
    """;
  }

  /** The scenario that a text says. */
  public static Scenario scenario(String text) {
    return READER.read("test", text, List.of()).scenario();
  }

  /** The same, where nobody ever gives in. */
  public static String stuck() {
    return frontier()
        .replace("attrition: {uniform: [0.001, 0.02]}", "attrition: 0")
        .replaceAll("patience: .*", "strategy: {concession: hardliner}")
        .replaceAll("(?m)^    red_lines:\\R.*\\R", "")
        .replace("{choice: {old: 0.8, middle: 0.2}}", "old")
        .replace("guard: {ideal: some", "guard: {ideal: none");
  }

  /**
   * A folder with the results of {@code runs} runs, and a transcript of the first with each ending.
   */
  public static ResultsFolder play(Path folder, String scenario, int runs)
      throws IOException, InterruptedException {
    ScenarioFile file = READER.read("test", scenario, List.of());
    Files.createDirectories(folder);
    Negotiation negotiation = Negotiation.keyed(file.scenario(), Strategies.standard(), 1);
    try (var writer = writer(folder, new BatchPlan(file, 1, runs, Keep.ALL, "test"))) {
      BatchStatistics statistics = new BatchStatistics(file.scenario());
      new Batch(negotiation, runs, 2).play(statistics, writer, done -> {});
      writer.finish(statistics);
    }
    ResultsFolder results = ResultsFolder.open(folder, READER);
    writeTranscripts(results, negotiation);
    return results;
  }

  private static void writeTranscripts(ResultsFolder results, Negotiation negotiation)
      throws IOException {
    Path folder = Files.createDirectories(results.path().resolve(BatchFiles.TRANSCRIPTS));
    for (NamedCsvRecord row : results.rows(BatchFiles.RUNS)) {
      Path file = folder.resolve(row.getField("ending") + ".txt");
      if (!Files.exists(file)) {
        String run = row.getField("run");
        List<String> lines = new ArrayList<>();
        lines.add(results.scenario().title() + ", run " + run + ": its ending");
        negotiation.play(Integer.parseInt(run), new TranscriptText(results.scenario(), lines::add));
        Files.write(file, lines);
      }
    }
  }

  /** A folder in which every run failed. */
  static ResultsFolder failed(Path folder, String scenario) throws IOException {
    ScenarioFile file = READER.read("test", scenario, List.of());
    Files.createDirectories(folder);
    try (var writer = writer(folder, new BatchPlan(file, 1, 2, Keep.ALL, "test"))) {
      writer.failed(1, new IllegalStateException("<b>broken</b>"));
      writer.failed(2, new IllegalStateException("broken"));
      BatchStatistics statistics = new BatchStatistics(file.scenario());
      statistics.addFailure();
      statistics.addFailure();
      writer.finish(statistics);
    }
    return ResultsFolder.open(folder, READER);
  }

  private static BatchWriter writer(Path folder, BatchPlan plan) throws IOException {
    new PlanFile(plan, true).write(folder);
    return new BatchWriter(folder, plan, Checkpoint.beginning("test", "now"));
  }

  /** Opens a folder that exists. */
  static ResultsFolder open(Path folder) {
    return ResultsFolder.open(folder, READER);
  }
}
