package io.parley.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.cli.Parley;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class ScaleCommandTest {

  @TempDir private Path folder;

  private Path scenario = Path.of("");

  @BeforeEach
  void writeScenario() throws IOException {
    scenario = folder.resolve("large.yaml");
    Files.writeString(scenario, ScaleScenarios.large(1));
  }

  @Test
  void saysHowItWasFoundAndWhatIsNotComputed() {
    Parley parley = Parley.run("solve", scenario);

    assertThat(parley.code()).isZero();
    assertThat(parley.out())
        .contains("branch and bound", "Not computed for so many", "sample of 100,000", "proven");
  }

  @Test
  void jsonHasProofsAndNullsForWhatIsNotComputed() throws IOException {
    Parley parley = Parley.run("solve", scenario, "--json");

    JsonNode root = new ObjectMapper().readTree(parley.out());
    assertThat(root.get("method").asText()).isEqualTo("branch-and-bound");
    assertThat(root.get("feasible").isNull()).isTrue();
    assertThat(root.get("nash").isNull()).isTrue();
    assertThat(root.at("/search/utilitarian/proven").asBoolean()).isTrue();
    assertThat(root.at("/utilitarian/0/gap").asDouble()).isZero();
    assertThat(root.at("/sample/size").asInt()).isEqualTo(100_000);
  }

  @Test
  void refusesToGoThroughSoManyInDrawnWorlds() {
    Parley parley = Parley.run("solve", scenario, "--draws", 10);

    assertThat(parley.code()).isEqualTo(2);
    assertThat(parley.err()).contains("--draws 10", "at most 10,000,000");
  }
}
