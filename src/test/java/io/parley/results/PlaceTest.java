package io.parley.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.model.InputException;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {

  @TempDir private Path parent;

  @Test
  void nothingIsInPlaceBeforeTheBatchIsWhole() throws IOException {
    Place place = place();

    Files.writeString(place.begin().resolve("runs.csv"), "half");

    assertThat(place.folder()).doesNotExist();
    place.complete();
    assertThat(place.folder().resolve("runs.csv")).hasContent("half");
    assertThat(parent).isDirectoryContaining(path -> path.equals(place.folder()));
    assertThat(parent.toFile().list()).hasSize(1);
  }

  @Test
  void whatIsAbandonedLeavesNothing() throws IOException {
    Place place = place();
    Files.writeString(place.begin().resolve("runs.csv"), "half");

    place.abandon();

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void aBatchThatWasKilledIsNoneTheNextTime() throws IOException {
    Files.writeString(place().begin().resolve("old.csv"), "half");

    Path begun = place().begin();

    assertThat(begun).isEmptyDirectory();
  }

  @Test
  void whatIsNoBatchIsNeverReplaced() throws IOException {
    Files.createDirectories(place().folder());
    Files.writeString(
        place().folder().resolve("manifest.json"), "{\"name\": \"another program's\"}");

    assertThatThrownBy(() -> place().requireFree(true))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a folder with other files");
  }

  @Test
  void identityIsThatOfScenarioSeedRunsAndVersion() {
    BatchPlan plan = plan("base", 1, 2, "3");

    assertThat(plan.hash()).isEqualTo(plan("base", 1, 2, "3").hash()).hasSize(64);
    assertThat(plan.shortHash()).hasSize(8).isEqualTo(plan.hash().substring(0, 8));
    assertThat(plan.hash())
        .isNotEqualTo(plan("base-scores", 1, 2, "3").hash())
        .isNotEqualTo(plan("base", 9, 2, "3").hash())
        .isNotEqualTo(plan("base", 1, 9, "3").hash())
        .isNotEqualTo(plan("base", 1, 2, "9").hash());
  }

  private static BatchPlan plan(String scenario, long seed, int runs, String version) {
    return new BatchPlan(Scenarios.read(Scenarios.base(scenario)), seed, runs, Keep.ALL, version);
  }

  private Place place() {
    return new Place(parent.resolve("batch"));
  }
}
