package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code run --sampling}. */
class SamplingOptionTest {

  private static final String PATIENCE = "actors.us.patience";

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writeScenario() throws IOException {
    file = Files.writeString(folder.resolve("base.yaml"), BadInput.resource("base"));
  }

  @Test
  void randomIsWhatABatchIsWithoutTheOption() throws IOException {
    Parley.run("run", file, "--runs", 8, "--out", folder.resolve("usual"));
    Parley parley =
        Parley.run(
            "run", file, "--runs", 8, "--sampling", "random", "--out", folder.resolve("usual"));

    assertThat(parley.err()).isEqualTo("The same batch is there already.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lhs", "sobol"})
  void eachTenthOfANumbersRangeHasItsTenthOfTheRuns(String sampling) throws IOException {
    Path out = folder.resolve(sampling);
    Parley parley = Parley.run("run", file, "--runs", 80, "--sampling", sampling, "--out", out);

    int[] tenths = new int[10]; // patience is uniform from 5 to 10
    Csv.read(out.resolve("parameters.csv"))
        .numbers(PATIENCE)
        .forEach(patience -> tenths[(int) ((patience - 5) * 2)]++);
    assertThat(IntStream.of(tenths).max().orElseThrow()).isBetween(8, 9);
    assertThat(parley.out())
        .contains("(" + sampling + " sampling), so they are not independent", "as a rule too wide");
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("The runs are spread evenly", "--sampling " + sampling);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lhs", "sobol"})
  void aRunIsReplayedInItsOwnWorld(String sampling) {
    Path out = folder.resolve(sampling);
    Parley.run("run", file, "--runs", 20, "--sampling", sampling, "--out", out);

    for (int run = 1; run <= 20; run++) {
      Parley replay = Parley.run("replay", out, run);
      assertThat(replay.err()).isEmpty();
      assertThat(replay.code()).isZero();
    }
  }
}
