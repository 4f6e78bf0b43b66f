package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels that a spreadsheet would run as formulas stand in CSV as docs/results-folder.md says. */
class FormulaLabelsTest {

  private static final String LABEL = "=HYPERLINK(\"http://x\",A1)";

  @TempDir private Path folder;

  @Test
  void labelThatBeginsWithAnEqualsSignStandsInChartDataAsItIs() throws IOException {
    Path scenario =
        Files.writeString(
            folder.resolve("formula.yaml"),
            """
            scenario: formula
            clock: {rounds: 2}
            issues: {x: {options: {a: {label: '%s'}, b: {}}, status_quo: b}}
            actors: {p: {positions: {x: {ideal: a}}}, q: {positions: {x: {ideal: b}}}}
            tracks: {t: {participants: all, issues: all}}
            """
                .formatted(LABEL));
    Path out = folder.resolve("out");

    Parley run = Parley.run("run", scenario, "--runs", 2, "--out", out);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Csv.read(out.resolve("charts").resolve("issue-x.csv")).column("label"))
        .contains(LABEL);
    assertThat(Parley.run("verify", out).out()).contains("nothing differs");
  }

  @Test
  void documentsSayThatLabelsCanBeRunAsFormulas() throws IOException {
    assertThat(Files.readString(Path.of("docs", "results-folder.md")))
        .contains("begins with `=`, `+`, `-` or `@` is run as a formula");
  }
}
