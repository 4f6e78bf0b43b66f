package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed reference batches are those of the shipped scenarios and of this code. */
@Tag("fast")
class ReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "riyadh-2025",
        "riyadh-2025-bilateral",
        "riyadh-2025-war",
        "camp-david-1978",
        "airport",
        "emission-standards"
      })
  void theReferenceBatchIsThatOfTheShippedScenario(String scenario) throws IOException {
    Path reference = Path.of("results", scenario, "reference");
    assertThat(reference.resolve("scenario.yaml"))
        .hasSameTextualContentAs(Path.of("scenarios", scenario + ".yaml"));
    Parley verify = Parley.run("verify", reference);
    assertThat(verify.out()).contains("20 of ", "Verified: nothing differs.");
    assertThat(verify.code()).isZero();
  }
}
