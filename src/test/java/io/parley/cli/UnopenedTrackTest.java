package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A track that was open in no run may be meant so, but must not go unnoticed. */
class UnopenedTrackTest {

  private static final String WARNING = "Warning: tracks.court was open in no run\n";

  private static final String YAML =
      """
      scenario: court
      clock: {rounds: 5}
      issues: {x: {options: [a, b, c], status_quo: a}}
      actors:
        p: {positions: {x: {ideal: b}}}
        q: {positions: {x: {ideal: c}}}
      tracks:
        talks: {participants: all, issues: all}
        court: {participants: all, issues: all, opens: never}
      events: {sued: {chance: 1e-9, open: court}}
      """;

  @TempDir private Path folder;

  @Test
  void itIsSaidAndWrittenDown() throws IOException {
    Path out = folder.resolve("out");

    assertThat(run(YAML, out).err()).isEqualTo(WARNING);
    assertThat(Parley.run("report", out).err()).isEqualTo(WARNING);
    assertThat(out.resolve("summary.json"))
        .content()
        .containsPattern("\"unopened\" : \\[\\s*\"court\"\\s*]");
    assertThat(Parley.run("verify", out).code()).isZero();
  }

  @Test
  void ofOneThatWasOpenInSomeRunNothingIsSaid() throws IOException {
    Path out = folder.resolve("out");

    assertThat(run(YAML.replace("1e-9", "0.1"), out).err()).isEmpty();
    assertThat(out.resolve("summary.json")).content().doesNotContain("unopened");
  }

  private Parley run(String yaml, Path out) throws IOException {
    Path file = Files.writeString(folder.resolve("court.yaml"), yaml);
    return Parley.run("run", file, "--runs", 20, "--no-charts", "--out", out);
  }
}
