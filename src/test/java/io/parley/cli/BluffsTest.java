package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say of lines that may be bluffs and of the price of giving one up. */
class BluffsTest {

  private static final String LINE = "pledge: {never: {dam: [built]}, KEYS}";

  /** Both want the dam, which the upper side has said never to build. */
  private static final String DAM =
      """
      scenario: dam
      clock: {rounds: 4}
      batch: {runs: 40, seed: 3}
      issues:
        dam: {options: [none, built], status_quo: none}
      actors:
        upper:
          title: Upper side
          patience: 0
          positions: {dam: {ideal: built}}
          red_lines: {LINE}
        lower: {patience: 0, positions: {dam: {ideal: built}}}
      tracks:
        talks: {participants: all, issues: all}
      """;

  @TempDir private Path folder;

  @Test
  void solveCountsWhatMayBeABluffAsStandingAndSaysSo() throws IOException {
    for (String chance : new String[] {"0.25", "0.75", "1"}) {
      Path file = dam("bluff: " + chance + ", price: {uniform: [0.1, 0.3]}");

      String out = Parley.run("solve", file).out();
      JsonNode root = new ObjectMapper().readTree(Parley.run("solve", file, "--json").out());

      assertThat(out)
          .contains(
              "Upper side's red line pledge may be a bluff, with chance "
                  + chance
                  + "; it counts as standing.")
          .contains("Feasible: none of 2 outcomes.")
          .contains(
              "Upper side's red line pledge (may be a bluff; to give it up costs uniform 0.1,"
                  + " 0.3)");
      assertThat(root.at("/may_be_bluffs/actors.upper.red_lines.pledge").asDouble())
          .isEqualTo(Double.parseDouble(chance));
      assertThat(root.get("feasible").asInt()).isZero();
    }
  }

  @Test
  void solveSaysNothingOfBluffsWhereALineIsMeant() throws IOException {
    Path file = dam("bluff: 0");

    assertThat(Parley.run("solve", file).out()).doesNotContain("bluff");
    assertThat(Parley.run("solve", file, "--json").out()).doesNotContain("bluff");
  }

  /** There is something to agree on just where the line is only said. */
  @Test
  void drawnWorldsGoByTheDraw() throws IOException {
    Path file = dam("bluff: 0.25");
    Path out = folder.resolve("out");

    JsonNode root =
        new ObjectMapper().readTree(Parley.run("solve", file, "--draws", "40", "--json").out());
    Parley.run("run", file, "--out", out, "--no-charts");

    Csv worlds = Csv.read(out.resolve("parameters.csv"));
    long bluffs =
        worlds.column("actors.upper.red_lines.pledge.bluff").stream().filter("1"::equals).count();
    assertThat(bluffs).isBetween(3L, 20L);
    assertThat(root.at("/zone/0").asDouble() * 40).isEqualTo(bluffs);
    assertThat(Csv.read(out.resolve("runs.csv")).column("deals"))
        .filteredOn("1"::equals)
        .hasSize((int) bluffs);
  }

  @Test
  void aBluffWithChance0GivesTheSameBytes() throws IOException {
    Path without = folder.resolve("without");
    Path with = folder.resolve("with");
    Parley.run("run", dam("firmness: 0.5"), "--out", without, "--no-charts");
    Parley.run("run", dam("firmness: 0.5, bluff: 0"), "--out", with, "--no-charts");

    for (String file : new String[] {"runs.csv", "parameters.csv", "refusals.csv", "paths.csv"}) {
      assertThat(with.resolve(file)).hasSameBinaryContentAs(without.resolve(file));
    }
  }

  @Test
  void aReplayTellsThatABluffComesToLight() throws IOException {
    Path out = folder.resolve("out");
    Parley.run("run", dam("bluff: 1"), "--out", out, "--no-charts");

    assertThat(Parley.run("replay", out, "1").out())
        .contains("Upper side's red line comes to light as a bluff: pledge");
    assertThat(Parley.run("replay", out, "1", "--json").out())
        .contains("\"came-to-light\"")
        .contains("\"pledge\"");
  }

  private Path dam(String keys) throws IOException {
    return Files.writeString(
        folder.resolve("dam.yaml"), DAM.replace("LINE", LINE.replace("KEYS", keys)));
  }
}
