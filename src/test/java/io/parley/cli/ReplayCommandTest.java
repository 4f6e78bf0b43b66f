package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley replay} through the real command line. */
class ReplayCommandTest {

  private static final int RUNS = 40;

  @TempDir private static Path temporary;
  private static Path results;

  @BeforeAll
  static void play() {
    results = temporary.resolve("riyadh");
    Parley run =
        Parley.run(
            "run", "scenarios/riyadh-2025.yaml", "--runs", "" + RUNS, "--out", results.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void theJsonTranscriptAloneGivesTheRowsOfDealsAndRefusals() throws IOException {
    List<String> deals = new ArrayList<>(List.of("run,round,track,proposer,issue,from,to"));
    List<String> refusals = new ArrayList<>(List.of("run,round,track,actor,stage,reason,line"));
    List<String> breakdowns = new ArrayList<>(List.of("run,round,event,issue,from,to"));
    for (int run = 1; run <= RUNS; run++) {
      Parley replay = Parley.run("replay", results.toString(), "" + run, "--json");
      assertThat(replay.code()).as(replay.err()).isZero();
      for (String line : replay.out().lines().toList()) {
        JsonNode moment = new ObjectMapper().readTree(line);
        switch (moment.path("moment").asText()) {
          case "took-effect" -> addChanges(deals, moment, "track", "proposer");
          case "reverted" -> addChanges(breakdowns, moment, "event");
          case "refused" -> {
            if (!moment.path("again").asBoolean()) {
              refusals.add(
                  fields(moment, "run", "round", "track", "actor", "stage", "reason", "line"));
            }
          }
          default -> {
            // not in a file of its own
          }
        }
      }
    }
    assertThat(deals).hasSizeGreaterThan(RUNS);
    assertThat(deals).isEqualTo(Files.readAllLines(results.resolve("deals.csv")));
    assertThat(refusals).isEqualTo(Files.readAllLines(results.resolve("refusals.csv")));
    assertThat(breakdowns).isEqualTo(Files.readAllLines(results.resolve("breakdowns.csv")));
  }

  private static void addChanges(List<String> rows, JsonNode moment, String... who) {
    for (JsonNode change : moment.path("changes")) {
      rows.add(
          fields(moment, "run", "round")
              + ","
              + fields(moment, who)
              + ","
              + fields(change, "issue", "from", "to"));
    }
  }

  private static String fields(JsonNode node, String... names) {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      values.add(node.path(name).asText());
    }
    return String.join(",", values);
  }

  @Test
  void theTextSaysEachRoundAndHowTheRunEnds() {
    Parley replay = Parley.run("replay", results.toString(), "3");
    assertThat(replay.code()).isZero();
    assertThat(replay.out())
        .contains("run 3 of " + RUNS)
        .contains("Round 0 (2025-02-18)")
        .contains("proposes")
        .contains("In force:")
        .contains("Ends as: ");
  }

  @Test
  void aRunThatIsNotTheOneWrittenIsSaidAndFails() throws IOException {
    Path tampered = temporary.resolve("tampered");
    for (Map.Entry<String, String> file : Tree.of(results).entrySet()) {
      Path to = tampered.resolve(file.getKey());
      Files.createDirectories(to.getParent());
      Files.write(to, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
    }
    List<String> rows = new ArrayList<>(Files.readAllLines(results.resolve("runs.csv")));
    rows.set(2, rows.get(2).replaceFirst("^2,[a-z-]+,", "2,stalemate,"));
    Files.write(tampered.resolve("runs.csv"), rows);
    new Forgery(tampered).everywhere("runs.csv");
    assertThat(Parley.run("replay", tampered.toString(), "1").code()).isZero();
    Parley replay = Parley.run("replay", tampered.toString(), "2");
    assertThat(replay.code()).isEqualTo(1);
    assertThat(replay.err()).contains("is not the one in").contains("2,stalemate,");
  }

  @Test
  void aRunThatTheBatchHasNotIsBadInput() {
    Parley replay = Parley.run("replay", results.toString(), "" + (RUNS + 1));
    assertThat(replay.code()).isEqualTo(2);
    assertThat(replay.err()).contains("expected a run from 1 to " + RUNS);
    assertThat(replay.out()).isEmpty();
  }
}
