package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped scenario under one seed, played in different ways. */
class SameBytesTest {

  private static final Path RIYADH = Path.of("scenarios", "riyadh-2025.yaml");
  private static final int RUNS = 200;
  private static final int FIRST = 100;

  @TempDir private static Path folder;

  @BeforeAll
  static void play() {
    play("one-thread", RUNS, 1);
    play("four-threads", RUNS, 4);
    play("fewer-runs", FIRST, 3);
  }

  private static void play(String name, int runs, int threads) {
    Path out = folder.resolve(name);
    assertThat(Parley.run("run", RIYADH, "--runs", runs, "--threads", threads, "--out", out).code())
        .isZero();
  }

  @Test
  void theNumberOfThreadsChangesNoFileButThoseThatSayWhenItRan() throws IOException {
    Map<String, String> one = files("one-thread");
    Map<String, String> four = files("four-threads");

    assertThat(four.keySet()).isEqualTo(one.keySet());
    one.forEach(
        (name, content) -> {
          if (name.equals("manifest.json") || name.equals("ro-crate-metadata.json")) {
            assertThat(four.get(name)).isNotEqualTo(content);
          } else {
            assertThat(four.get(name).equals(content)).as(name).isTrue();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"runs.csv", "deals.csv", "refusals.csv", "parameters.csv", "breakdowns.csv"})
  void theFirstRowsOfALargeBatchAreThoseOfASmallOne(String name) throws IOException {
    List<List<String>> few = Csv.read(folder.resolve("fewer-runs").resolve(name)).rows();
    List<List<String>> many = Csv.read(folder.resolve("one-thread").resolve(name)).rows();

    assertThat(many.stream().filter(row -> Integer.parseInt(row.get(0)) <= FIRST))
        .isNotEmpty()
        .isEqualTo(few);
  }

  private static Map<String, String> files(String name) throws IOException {
    return Tree.of(folder.resolve(name));
  }
}
