package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.terminal.Console;
import io.parley.cli.terminal.ExitCode;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard input in place of a file, names like options, and output that can't be written. */
@Tag("fast")
class ArgumentsTest {

  private static final String BASE = Scenarios.base("base");

  @TempDir private Path folder;

  @Test
  void aDashIsStandardInput() {
    Parley parley = Parley.reading(BASE, "validate", "-");

    assertThat(parley.out()).startsWith("standard input is valid: 3 actors");
    assertThat(parley.code()).isZero();
  }

  @Test
  void aBatchOfStandardInputIsThatOfTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("base.yaml"), BASE);
    Path piped = folder.resolve("piped");
    Path read = folder.resolve("read");

    assertThat(Parley.reading(BASE, "run", "-", "--no-charts", "--out", piped).code()).isZero();
    assertThat(Parley.run("run", file, "--no-charts", "--out", read).code()).isZero();

    assertThat(piped.resolve("runs.csv")).hasSameTextualContentAs(read.resolve("runs.csv"));
    assertThat(piped.resolve("scenario.yaml")).hasSameTextualContentAs(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"solve", "describe", "params"})
  void everyCommandReadsIt(String command) {
    assertThat(Parley.reading(BASE, command, "-").code()).isZero();
  }

  @Test
  void anExperimentOnStandardInputNamesItsScenarioFromHere() throws IOException {
    Path file = Files.writeString(folder.resolve("base.yaml"), BASE);
    String experiment =
        "experiment: e\nscenario: " + file + "\nruns: 2\nvary: {actors.us.patience: [1, 2]}\n";

    Parley parley = Parley.reading(experiment, "sweep", "-", "--out", folder.resolve("out"));

    assertThat(parley.err()).isEmpty();
    assertThat(parley.code()).isZero();
  }

  @Test
  void mistakesInItAreFoundByLineAndColumn() {
    Parley parley = Parley.reading("scenario: A\n", "run", "-");

    assertThat(parley.err()).startsWith("standard input:1:11: found id \"A\"");
    assertThat(parley.code()).isEqualTo(ExitCode.BAD_INPUT.number());
  }

  @Test
  void aFileThatLooksLikeAnOptionIsPointedOut() throws IOException {
    Path file = Files.writeString(Path.of("-parley-test.yaml"), BASE);
    try {
      Parley bare = Parley.run("validate", file);
      Parley behind = Parley.run("validate", "--", file);

      assertThat(bare.err()).contains("Maybe \"-- -parley-test.yaml\"");
      assertThat(bare.code()).isEqualTo(ExitCode.BAD_INPUT.number());
      assertThat(behind.out()).startsWith("./-parley-test.yaml is valid");
    } finally {
      Files.delete(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "params", "describe", "solve"})
  void outputThatCannotBeWrittenIsAFailure(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("base.yaml"), BASE);
    StringWriter err = new StringWriter();
    Console full = new Console(new PrintWriter(new Full()), new PrintWriter(err), false);

    int code = Main.run(full, command, file.toString());

    assertThat(code).isEqualTo(ExitCode.FAILED.number());
    assertThat(err.toString()).contains("Can't write to standard output");
  }

  @Test
  void notesThatCannotBeWrittenAreAFailure() throws IOException {
    Path file = Files.writeString(folder.resolve("base.yaml"), BASE);
    Console full =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new Full()), false);

    assertThat(Main.run(full, "validate", file.toString())).isEqualTo(ExitCode.FAILED.number());
  }

  /** A disk with no room. */
  private static final class Full extends Writer {

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {
      // nothing is kept
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
