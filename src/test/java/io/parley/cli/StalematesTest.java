package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch says of its runs without any deal. */
class StalematesTest {

  /** Both would take new guards once beta's line has given way, in week 20. */
  private static final String SCENARIO =
      """
      scenario: closed
      title: Closed
      clock: {unit: week, rounds: 40, starts: 2025-01-06}
      batch: {runs: 60, seed: 1}
      issues:
        line: {options: {old: {at: 0}, new: {at: 100}}, status_quo: old}
        guard: {options: {none: {at: 0}, some: {at: 100}}, status_quo: none}
      actors:
        alpha:
          attrition: 0.01
          patience: 5
          positions: {line: {ideal: new, salience: 2}, guard: {ideal: none, salience: 1}}
          red_lines: {no-gift: {never: {line: [old], guard: [some]}}}
        beta:
          attrition: 0.01
          patience: 5
          positions: {line: {ideal: old, salience: 1}, guard: {ideal: some, salience: 2}}
          red_lines: {unmoved: {never: {line: [new]}, firmness: 0.2}}
      tracks:
        table: {participants: [alpha, beta], issues: all, closes: 10}
      """;

  private static final String LINE = "actors.beta.red_lines.unmoved.firmness=";

  @TempDir private Path folder;
  private Path scenario;

  @BeforeEach
  void write() throws IOException {
    scenario = Files.writeString(folder.resolve("closed.yaml"), SCENARIO);
  }

  @Test
  void contradictoryLinesLeaveNoZone() throws IOException {
    Parley parley = run("absolute", "--set", LINE + "absolute");

    assertThat(summary("absolute").at("/no_zone/count").asInt()).isEqualTo(60);
    assertThat(summary("absolute").at("/zone_missed/count").asInt()).isZero();
    assertThat(summary("absolute").at("/zone_missed/from_round/p50").isNull()).isTrue();
    Csv rows = Csv.read(folder.resolve("absolute/stalemates.csv"));
    assertThat(rows.header()).containsExactly("run", "zone", "from_round");
    assertThat(rows.rows()).hasSize(60).startsWith(List.of("1", "none", ""));
    assertThat(parley.out())
        .contains("Of 60 runs without any deal, in all nothing could have been agreed; ");
  }

  @Test
  void aZoneThatOpensAfterTheTableHasClosedIsMissed() throws IOException {
    Parley parley = run("closed");

    JsonNode missed = summary("closed").path("zone_missed");
    assertThat(missed.path("count").asInt()).isEqualTo(60);
    assertThat(missed.path("share").asDouble()).isEqualTo(1);
    assertThat(missed.path("low").asDouble()).isBetween(0.9, 0.95);
    assertThat(missed.at("/from_round/count").asInt()).isEqualTo(60);
    assertThat(missed.at("/from_round/p50").asInt()).isEqualTo(20);
    Csv rows = Csv.read(folder.resolve("closed/stalemates.csv"));
    assertThat(rows.column("zone")).hasSize(60).containsOnly("missed");
    assertThat(rows.column("from_round")).containsOnly("20");
    String sentence =
        "Of 60 runs without any deal, in all a zone of agreement existed from week 20 (26 May 2025)"
            + " on and was missed; ";
    assertThat(parley.out()).contains(sentence);
    assertThat(Files.readString(folder.resolve("closed/report.html")))
        .contains(sentence, "Zone of agreement missed", "href=\"stalemates.csv\"")
        .doesNotContain("Undetermined");
  }

  @Test
  void sharesAreOfAllRunsAndRowsOfThoseWithoutADeal() throws IOException {
    run("mixed", mixed());

    List<String> deals = Csv.read(folder.resolve("mixed/runs.csv")).column("deals");
    Csv rows = Csv.read(folder.resolve("mixed/stalemates.csv"));
    int without = Collections.frequency(deals, "0");
    int missed = Collections.frequency(rows.column("zone"), "missed");
    int none = Collections.frequency(rows.column("zone"), "none");
    assertThat(List.of(60 - without, missed, none)).allMatch(count -> count > 5);
    assertThat(rows.rows()).hasSize(without);
    rows.column("run")
        .forEach(run -> assertThat(deals.get(Integer.parseInt(run) - 1)).isEqualTo("0"));
    assertThat(summary("mixed").at("/zone_missed/count").asInt()).isEqualTo(missed);
    assertThat(summary("mixed").at("/no_zone/count").asInt()).isEqualTo(none);
    assertThat(summary("mixed").at("/undetermined/count").asInt()).isZero();
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    run("one", with(mixed(), "--threads", 1));
    run("four", with(mixed(), "--threads", 4));

    for (String name : List.of("stalemates.csv", "summary.json", "report.html")) {
      assertThat(folder.resolve("four").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
    }
  }

  @Test
  void withADealInEveryRunThereIsNothingToSay() throws IOException {
    Parley parley = run("agreed", "--set", LINE + "0");

    assertThat(parley.out()).doesNotContain("without any deal");
    assertThat(folder.resolve("agreed/stalemates.csv")).doesNotExist();
    assertThat(summary("agreed").at("/no_zone/count").asInt()).isZero();
    assertThat(Files.readString(folder.resolve("agreed/report.html")))
        .doesNotContain("stalemates.csv", "without any deal");
  }

  private static Object[] mixed() {
    return new Object[] {"--set", LINE + "{uniform: [0, 0.6]}", "--set", "tracks.table.closes=20"};
  }

  private static Object[] with(Object[] some, Object... more) {
    Object[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private Parley run(String name, Object... more) {
    Parley parley =
        Parley.run(with(new Object[] {"run", scenario, "--out", folder.resolve(name)}, more));
    assertThat(parley.code()).as(parley.err()).isZero();
    return parley;
  }

  private JsonNode summary(String name) throws IOException {
    return new ObjectMapper()
        .readTree(folder.resolve(name).resolve("summary.json").toFile())
        .path("stalemates");
  }
}
