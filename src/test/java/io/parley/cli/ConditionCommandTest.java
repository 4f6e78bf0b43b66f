package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code parley condition} through the real command line. */
class ConditionCommandTest {

  private static final String WAR_GOES_ON =
      "{issue: fighting, options: [truce, ceasefire, ended], by: 20, not: true, from: test}";
  private static final int RUNS = 150;

  @TempDir private static Path temporary;
  private static Path results;

  @BeforeAll
  static void play() {
    results = batch("batch", RUNS);
  }

  private static Path batch(String name, int runs) {
    Path folder = temporary.resolve(name);
    Parley run = Parley.run("run", "scenarios/riyadh-2025.yaml", "--runs", runs, "--out", folder);
    assertThat(run.code()).as(run.err()).isZero();
    return folder;
  }

  private static Path facts(String... facts) throws IOException {
    Path file = Files.createTempFile(temporary, "facts", ".yaml");
    return Files.writeString(file, "facts:\n  - " + String.join("\n  - ", facts) + "\n");
  }

  private static JsonNode json(Object... args) throws IOException {
    Parley asked = Parley.run(args);
    assertThat(asked.code()).as(asked.err()).isZero();
    return new ObjectMapper().readTree(asked.out());
  }

  /** Goes by what is in force at the end of each round as a transcript tells it. */
  @Test
  void theRunsKeptAreThoseWhoseReplaysShowTheFacts() throws IOException {
    int kept = 0;
    Map<String, Integer> endings = new TreeMap<>();
    for (int run = 1; run <= RUNS; run++) {
      boolean agrees = true;
      String inForce = "war";
      int round = 0;
      for (String line : Parley.run("replay", results, run, "--json").out().lines().toList()) {
        JsonNode moment = new ObjectMapper().readTree(line);
        if (moment.path("round").asInt() > round) {
          agrees &= round > 20 || inForce.equals("war");
          round = moment.path("round").asInt();
        }
        String kind = moment.path("moment").asText();
        if (kind.equals("took-effect") || kind.equals("reverted")) {
          for (JsonNode change : moment.path("changes")) {
            if (change.path("issue").asText().equals("fighting")) {
              inForce = change.path("to").asText();
            }
          }
        }
      }
      agrees &= round > 20 || inForce.equals("war");
      if (agrees) {
        kept++;
        endings.merge(ending(run), 1, Integer::sum);
      }
    }
    JsonNode found = json("condition", results, "--on", facts(WAR_GOES_ON), "--json");
    assertThat(kept).isBetween(30, RUNS - 1);
    assertThat(found.path("runs").asInt()).isEqualTo(RUNS);
    assertThat(found.path("kept").asInt()).isEqualTo(kept);
    assertThat(found.path("effective").asInt()).isEqualTo(kept);
    for (Map.Entry<String, Integer> each : endings.entrySet()) {
      JsonNode ending = found.path("endings").path(each.getKey());
      double share = (double) each.getValue() / kept;
      assertThat(ending.path("share").asDouble()).isBetween(share - 1e-6, share + 1e-6);
      assertThat(ending.path("low").asDouble()).isLessThanOrEqualTo(share);
      assertThat(ending.path("high").asDouble()).isGreaterThanOrEqualTo(share - 1e-6);
    }
  }

  private static String ending(int run) throws IOException {
    return Files.readAllLines(results.resolve("runs.csv")).get(run).split(",")[1];
  }

  @Test
  void sayingTheSameOnAnyNumberOfThreads() throws IOException {
    Path facts = facts(WAR_GOES_ON);
    Parley one = Parley.run("condition", results, "--on", facts, "--until", 100, "--threads", 1);
    Parley four = Parley.run("condition", results, "--on", facts, "--until", 100, "--threads", 4);
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(four.out()).isEqualTo(one.out());
  }

  @Test
  void playingOnSaysWhatALongerBatchSays() throws IOException {
    Path few = batch("few", 40);
    Path facts = facts(WAR_GOES_ON);
    Parley on = Parley.run("condition", few, "--on", facts, "--until", 60, "--json");
    assertThat(on.code()).as(on.err()).isZero();
    JsonNode found = new ObjectMapper().readTree(on.out());
    assertThat(found.path("kept").asInt()).isEqualTo(60);
    Path longer = batch("longer", found.path("runs").asInt());
    assertThat(Parley.run("condition", longer, "--on", facts, "--json").out()).isEqualTo(on.out());
  }

  @Test
  void playingOnToItsMostRunsSaysThatFewerAgreeThanAskedFor() throws IOException {
    Parley asked =
        Parley.run(
            "condition", results, "--on", facts(WAR_GOES_ON), "--until", RUNS, "--max-runs", RUNS);
    assertThat(asked.code()).as(asked.err()).isZero();
    assertThat(asked.err()).contains("fewer than the 150 asked for");
    assertThat(asked.out()).contains("a model makes of the scenario's assumptions");
  }

  @Test
  void tooFewRunsThatAgreeAreAnError() throws IOException {
    Path never = facts("{issue: fighting, options: ended, by: 0, from: test}");
    Parley asked = Parley.run("condition", results, "--on", never);
    assertThat(asked.code()).isEqualTo(2);
    assertThat(asked.err()).contains("0 of 150 runs that agree", "30 or more", "Maybe");
    assertThat(asked.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{issue: fightin, options: war, by: 3, from: x}|:2:13:|Maybe \"fighting\"",
        "{issue: fighting, options: wart, by: 3, from: x}|:2:32:|Maybe \"war\"",
        "{issue: fighting, options: war, from: x}|:2:5:|neither \"by\" nor \"since\"",
        "{issue: fighting, options: war, by: 3, since: 3, from: x}|:2:5:|both \"by\" and",
        "{issue: fighting, options: war, by: 3}|:2:5:|no \"from\"",
        "{issue: fighting, options: war, by: 2024-01-01, from: x}|:2:41:|the date 2024-01-01",
        "{issue: fighting, options: war, by: soon, from: x}|:2:41:|a round, or a date",
        "{issue: fighting, options: war, by: 5000, from: x}|:2:41:|a whole number from 0 to",
        "{issue: fighting, options: [], by: 3, from: x}|:2:32:|no options",
        "{issue: fighting, options: war, bye: 3, from: x}|:2:37:|Maybe \"by\"",
        "{issue: fighting, options: war, by: 3, not: maybe, from: x}|:2:49:|true or false"
      })
  void factsThatCannotBeUsedAreOneErrorWithItsPlace(String fact, String place, String message)
      throws IOException {
    Parley asked = Parley.run("condition", results, "--on", facts(fact));
    assertThat(asked.code()).isEqualTo(2);
    assertThat(asked.err()).contains(place, message);
    assertThat(asked.out()).isEmpty();
  }
}
