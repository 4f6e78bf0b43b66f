package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.LargeScenario;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading takes time in proportion to the text: a quadratic step takes 19 s of these. */
class LargeReadingTest {

  private static final Duration MOST = Duration.ofSeconds(2);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "params",
        "describe",
        "validate --set actors.*.positions.*.salience=7",
        "validate --set actors.*.exclusion_cost=0.1"
      })
  void aHundredIssuesOfFiftyActorsAreReadInTwoSeconds(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("large.yaml"), new LargeScenario(100, 50).yaml());
    String[] words = command.split(" ", -1);
    Object[] args = new Object[words.length + 1];
    System.arraycopy(words, 0, args, 0, words.length);
    args[words.length] = file;

    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Parley parley = Parley.run(args);
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

    assertThat(parley.code()).isZero();
    assertThat(Duration.ofNanos(taken)).isLessThan(MOST);
  }
}
