package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

  @TempDir private Path folder;

  @Test
  void theSameBatchAgainShowsWhatIsThere() throws IOException {
    Path batch = batch();
    Path note = Files.writeString(batch.resolve("note.txt"), "mine");

    Parley again = Parley.run("run", file(), "--runs", 3, "--out", batch);

    assertThat(again.code()).isZero();
    assertThat(again.err()).isEqualTo("The same batch is there already.\n");
    assertThat(again.out()).contains("Base: 3 runs", "Talks");
    assertThat(note).exists();
  }

  @Test
  void forceReplacesTheBatchThatIsThere() throws IOException {
    Path batch = batch();

    Parley again = Parley.run("run", file(), "--runs", 4, "--force", "--out", batch);

    assertThat(again.code()).isZero();
    assertThat(Csv.read(batch.resolve("runs.csv")).rows()).hasSize(4);
  }

  @Test
  void forceReplacesNoFileThatIsTheUsersOwn() throws IOException {
    Path batch = batch();
    Path note = Files.writeString(batch.resolve("note.txt"), "mine");
    Map<String, String> before = Tree.of(batch);

    Parley again = Parley.run("run", file(), "--runs", 4, "--force", "--out", batch);

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("note.txt");
    assertThat(Tree.of(batch)).isEqualTo(before);
    assertThat(note).hasContent("mine");
  }

  @Test
  void anEmptyFolderIsAsGoodAsNone() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(Parley.run("run", file(), "--runs", 1, "--out", empty).code()).isZero();
    assertThat(empty.resolve("manifest.json")).exists();
  }

  @Test
  void jsonPrintsTheSummaryAndNothingElse() throws IOException {
    Path batch = folder.resolve("json");

    Parley json = Parley.run("run", file(), "--runs", 3, "--json", "--out", batch);

    assertThat(json.out()).isEqualTo(Files.readString(batch.resolve("summary.json")));
    assertThat(json.err()).isEmpty();
  }

  @Test
  void theScenarioAsRunHasTheOverrides() throws IOException {
    Path batch = folder.resolve("set");
    Object[] args = {
      "run",
      file(),
      "--runs",
      1,
      "--set",
      "actors.*.patience=3",
      "--set",
      "title=Set",
      "--out",
      batch
    };

    assertThat(Parley.run(args).out()).startsWith("Set: 1 run");
    ScenarioFile asRun = Scenarios.read(Files.readString(batch.resolve("scenario.yaml")));
    assertThat(asRun.scenario().title()).isEqualTo("Set");
    assertThat(asRun.scenario().parameters().find("actors.ukraine.patience").distribution())
        .hasToString("3");
  }

  @Test
  void theScenariosOwnRunCountAndSeedAreUsedUnlessGiven() throws IOException {
    Path own = folder.resolve("own");
    Path given = folder.resolve("given");

    Parley.run("run", file(), "--out", own);
    Parley.run("run", file(), "--runs", 20, "--seed", 7, "--out", given);

    assertThat(Csv.read(own.resolve("runs.csv"))).isEqualTo(Csv.read(given.resolve("runs.csv")));
  }

  @Test
  void anotherSeedIsOtherWorlds() throws IOException {
    Path other = folder.resolve("other");

    Parley.run("run", file(), "--runs", 3, "--seed", 8, "--out", other);

    assertThat(Csv.read(other.resolve("parameters.csv")))
        .isNotEqualTo(Csv.read(batch().resolve("parameters.csv")));
  }

  @Test
  void aRunThatThrowsIsAFailureAndTheOthersGoOn() throws IOException {
    Path batch = folder.resolve("failures");
    Path file =
        scenario(
            "scale: {actors.*.positions.fighting.salience: 1.5}",
            "scale: {actors.us.positions.*.salience: 0}",
            "round: 4\n",
            "chance: 0.05\n");

    Parley parley = Parley.run("run", file, "--runs", 40, "--out", batch);

    Csv failures = Csv.read(batch.resolve("failures.csv"));
    List<String> all = new ArrayList<>(failures.column("run"));
    assertThat(parley.code()).isEqualTo(1);
    assertThat(parley.err())
        .contains(all.size() + " of 40 runs failed", batch.resolve("failures.csv").toString());
    assertThat(all).isNotEmpty().hasSizeLessThan(40);
    assertThat(failures.column("command"))
        .isEqualTo(all.stream().map(run -> "parley replay . " + run).toList());
    all.addAll(Csv.read(batch.resolve("runs.csv")).column("run"));
    assertThat(all).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void aBatchOfNothingButFailuresSaysSo() throws IOException {
    Path batch = folder.resolve("failures");
    Path file =
        scenario(
            "scale: {actors.*.positions.fighting.salience: 1.5}",
            "scale: {actors.us.positions.*.salience: 0}",
            "round: 4\n",
            "round: 0\n");

    Parley parley = Parley.run("run", file, "--runs", 3, "--out", batch);

    assertThat(parley.code()).isEqualTo(1);
    assertThat(parley.err()).contains("3 of 3 runs failed", "failures.csv");
    assertThat(Csv.read(batch.resolve("failures.csv")).rows()).hasSize(3);
  }

  private Path batch() throws IOException {
    Path batch = folder.resolve("batch");
    assertThat(Parley.run("run", file(), "--runs", 3, "--out", batch).code()).isZero();
    return batch;
  }

  private Path file() throws IOException {
    return scenario();
  }

  /** The base scenario with some texts replaced by others. */
  private Path scenario(String... replaced) throws IOException {
    String text = Scenarios.base("base");
    for (int i = 0; i < replaced.length; i += 2) {
      assertThat(text).contains(replaced[i]);
      text = text.replace(replaced[i], replaced[i + 1]);
    }
    return Files.writeString(folder.resolve("scenario.yaml"), text);
  }
}
