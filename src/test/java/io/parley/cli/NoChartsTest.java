package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch of which only the data is written. */
class NoChartsTest {

  @TempDir private Path folder;
  private Path undrawn;

  @BeforeEach
  void play() throws IOException {
    undrawn = folder.resolve("undrawn");
    Parley parley = run(undrawn, "--no-charts");
    assertThat(parley.out()).endsWith("(\"parley report\" draws charts and a page from it)\n");
  }

  private Parley run(Path out, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("base.yaml"), Scenarios.base("base"));
    Object[] args = {"run", file, "--runs", 40, "--out", out};
    Object[] all = Stream.of(args, more).flatMap(Arrays::stream).toArray();
    Parley parley = Parley.run(all);
    assertThat(parley.code()).as(parley.err()).isZero();
    return parley;
  }

  @Test
  void onlyTheDataIsWritten() throws IOException {
    assertThat(Tree.of(undrawn))
        .containsKeys("runs.csv", "summary.json", "manifest.json")
        .doesNotContainKey("report.html")
        .allSatisfy((name, content) -> assertThat(name).doesNotStartWith("charts/"));
    assertThat(Parley.run("verify", undrawn).code()).isZero();
  }

  @Test
  void reportDrawsWhatWouldHaveBeenDrawn() throws IOException {
    Path drawn = folder.resolve("drawn");
    run(drawn);

    Parley report = Parley.run("report", undrawn);

    assertThat(report.code()).as(report.err()).isZero();
    Map<String, String> later = Tree.withoutManifest(undrawn);
    Map<String, String> atOnce = Tree.withoutManifest(drawn);
    assertThat(later.remove("plan.json")).contains("\"drawn\" : false");
    assertThat(atOnce.remove("plan.json")).contains("\"drawn\" : true");
    assertThat(later).isEqualTo(atOnce);
  }
}
