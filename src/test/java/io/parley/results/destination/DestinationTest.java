package io.parley.results.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.model.InputException;
import io.parley.results.BatchPlan;
import io.parley.results.Keep;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @TempDir private Path parent;

  @Test
  void nothingIsInPlaceBeforeTheBatchIsWhole() throws IOException {
    Destination place = place();

    try (UnfinishedFolder unfinished = place.begin(DestinationTest::half)) {
      assertThat(place.folder()).doesNotExist();
      assertThat(place.isUnfinished()).isTrue();
      unfinished.complete();
    }

    assertThat(place.folder().resolve("runs.csv")).hasContent("half");
    assertThat(place.folder().toFile().list()).containsExactlyInAnyOrder("plan.json", "runs.csv");
    assertThat(parent.toFile().list()).containsExactly("batch");
  }

  @Test
  void whatWasLeftIsThereTheNextTime() throws IOException {
    place().begin(DestinationTest::half).close();

    try (UnfinishedFolder unfinished = place().reopen()) {
      assertThat(unfinished.folder().resolve("runs.csv")).hasContent("half");
      unfinished.complete();
    }

    assertThat(parent.toFile().list()).containsExactly("batch");
  }

  @Test
  void aFolderThatCantBeBegunLeavesNothing() {
    assertThatThrownBy(
            () ->
                place()
                    .begin(
                        folder -> {
                          half(folder);
                          throw new IOException("full");
                        }))
        .hasMessage("full");

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void whatAKillLeftOfABeginningIsSweptAway() throws IOException {
    try (Workspace killed = Workspace.open(place().unfinished(), place().folder())) {
      Files.writeString(killed.folder().resolve("plan.json.new"), "ha");
    }

    place().begin(DestinationTest::half).close();

    assertThat(parent.toFile().list()).containsExactly("batch.partial");
    assertThat(place().unfinished().toFile().list())
        .containsExactlyInAnyOrder("lock", "plan.json", "runs.csv");
  }

  @Test
  void nobodyElseGetsAtWhatIsBeingWritten() throws IOException {
    try (UnfinishedFolder unfinished = place().begin(DestinationTest::half)) {
      assertThat(unfinished.folder()).exists();
      for (ThrowingCallable attempt :
          List.<ThrowingCallable>of(
              () -> place().reopen(),
              () -> place().begin(DestinationTest::half),
              () -> forced().begin(DestinationTest::half))) {
        assertThatThrownBy(attempt)
            .isInstanceOf(InputException.class)
            .hasMessageContaining("another process");
      }
    }
    assertThat(parent.toFile().list()).containsExactly("batch.partial");
  }

  @Test
  void whatIsGivenUpLeavesNothing() throws IOException {
    place().begin(DestinationTest::half).close();

    forced().begin(folder -> Files.writeString(folder.resolve("plan.json"), "{}")).close();

    assertThat(place().unfinished().toFile().list()).containsExactlyInAnyOrder("lock", "plan.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "batch/", "batch.partial", "batch.partial/", "batch.partial/."})
  void aPlaceGoesByItsNameOrThatOfItsUnfinishedFolder(String name) throws IOException {
    place().begin(DestinationTest::half).close();

    assertThat(Destination.of(Path.of(parent + "/" + name)).unfinished())
        .isEqualTo(place().unfinished());
  }

  private static void half(Path folder) throws IOException {
    Files.writeString(folder.resolve("runs.csv"), "half");
    Files.writeString(folder.resolve("plan.json"), "{}");
  }

  @Test
  void whatIsNoBatchIsNeverReplaced() throws IOException {
    Files.createDirectories(place().folder());
    Files.writeString(
        place().folder().resolve("manifest.json"), "{\"name\": \"another program's\"}");

    assertThatThrownBy(() -> forced().requireFree())
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

  private Destination place() {
    return new Destination(parent.resolve("batch"));
  }

  private Destination forced() {
    return new Destination(parent.resolve("batch"), true);
  }
}
