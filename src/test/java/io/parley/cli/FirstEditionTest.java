package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.results.file.Hashes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scenarios as they were written before the second edition of the model come to the same data as
 * before it, if all spare the lines of those seated and weigh gifts as they then did.
 */
class FirstEditionTest {

  private static final Path SCENARIOS = Path.of("src/test/resources/io/parley/first-edition");

  private static final List<String> DATA =
      List.of(
          "breakdowns.csv",
          "deals.csv",
          "parameters.csv",
          "paths.csv",
          "refusals.csv",
          "runs.csv",
          "summary.json");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "riyadh-2025, ac141b8e0e57268a876da5c8f7ea782969d2c9fe01325c5f4f8b31ff67b7ee9d",
    "riyadh-2025-bilateral, aa11104d9f932532e8b0afda90af45e813d686dc11898625ce0100492de33bbd",
    "airport, d362fcd4f3bf78224cec58eeebed0b7819c918e1a95cc21f5bc007af107668fd",
    "emission-standards, 344dd7a8f288ce8467560f633e4aa0da13d3f55f1e191a91b0f57c906355e655"
  })
  void aScenarioThatReckonsAsBeforeKeepsItsData(String scenario, String hash) throws IOException {
    Path batch = folder.resolve("batch");
    Parley run =
        Parley.run(
            "run",
            SCENARIOS.resolve(scenario + ".yaml"),
            "--runs",
            60,
            "--no-charts",
            "--set",
            "actors.*.strategy.regards=seated",
            "--set",
            "actors.*.strategy.gifts=weigh",
            "--out",
            batch);
    assertThat(run.code()).isZero();

    StringBuilder hashes = new StringBuilder();
    for (String file : DATA) {
      hashes.append(file).append(' ').append(Hashes.of(batch.resolve(file))).append('\n');
    }
    assertThat(Hashes.of(hashes.toString())).as("of\n%s", hashes).isEqualTo(hash);
  }
}
