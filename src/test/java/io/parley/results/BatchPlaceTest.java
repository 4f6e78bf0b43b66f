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

class BatchPlaceTest {

  @TempDir private Path parent;

  @Test
  void nothingIsInPlaceBeforeTheBatchIsWhole() throws IOException {
    BatchPlace place = place();

    Files.writeString(place.begin().resolve("runs.csv"), "half");

    assertThat(place.folder()).doesNotExist();
    place.complete();
    assertThat(place.folder().resolve("runs.csv")).hasContent("half");
    assertThat(parent).isDirectoryContaining(path -> path.equals(place.folder()));
    assertThat(parent.toFile().list()).hasSize(1);
  }

  @Test
  void whatIsAbandonedLeavesNothing() throws IOException {
    BatchPlace place = place();
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
    BatchIdentity identity = identity("base", 1, 2, "3");

    assertThat(identity.hash()).isEqualTo(identity("base", 1, 2, "3").hash()).hasSize(64);
    assertThat(identity.shortHash()).hasSize(8).isEqualTo(identity.hash().substring(0, 8));
    assertThat(identity.hash())
        .isNotEqualTo(identity("base-scores", 1, 2, "3").hash())
        .isNotEqualTo(identity("base", 9, 2, "3").hash())
        .isNotEqualTo(identity("base", 1, 9, "3").hash())
        .isNotEqualTo(identity("base", 1, 2, "9").hash());
  }

  private static BatchIdentity identity(String scenario, long seed, int runs, String version) {
    return new BatchIdentity(Scenarios.read(Scenarios.base(scenario)), seed, runs, version);
  }

  private BatchPlace place() {
    return new BatchPlace(parent.resolve("batch"));
  }
}
